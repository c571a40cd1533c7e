# hd-tools. A file or a folder in src/cmd is a command, everything else in src
# is the library, and man and share are installed. The only list to keep is
# ROOMS. Every target works from the top; make never calls itself in a folder.
#
#   make                    build into bin/ and build/
#   make check              run all tests; T="new list" or T=unit some of them,
#                           T=list N='sorts by' those whose names match N;
#                           ENGINE=pgsql on PostgreSQL (./configure --with-pgsql)
#   make lint asan fuzz     compilers, analysers and formatters; sanitizers
#   make check-world        both engines, sanitizers, new fuzz inputs, the archive:
#                           hours, before a release
#   make debug coverage     a build for the debugger; which lines tests reach
#   make tags               where each name is defined, for editors
#   make demo bench         a first day at a help desk; speed
#   make bench-kb           how many questions find their article
#   make counts             what ten commands cost, for tests/budget.bats
#   make install DESTDIR=   and uninstall, dist, distcheck, clean, distclean
#   make man pot format     regenerate parts of manuals, messages, layout
#   make manuals            manuals in other languages; manuals-pot their messages
#   V=1 shows the commands, BUILD=build/x builds beside the usual place.

VERSION		= 0.2.0
BUILD		= build
BIN		= $(if $(filter build,$(BUILD)),bin,$(BUILD)/bin)
T		= *

MAKEFLAGS	+= -r
.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: deb all unit check check-world debug coverage asan fuzz fuzzers lint demo bench bench-kb \
	counts \
	man manuals manuals-pot pot format install uninstall dist distcheck clean distclean \
	print-rooms FORCE
all:

ifneq ($(if $(MAKECMDGOALS),$(filter-out %clean,$(MAKECMDGOALS)),all),)
include config.mk
endif
config.mk: configure $(wildcard configure.local)
	@test -f $@ || { echo 'run ./configure first' >&2; exit 1; }
	./configure $(CONFIGURED)

# ------------------------------------------------------------- what there is

# The rooms of the library, bottom up. A room includes itself and the rooms
# before it; cmdlib and the commands do not see db. A wrong #include does not
# compile.
ROOMS		= base/core base/text base/markdown base/time base/input base/output \
		base/record base/calendar base/figure \
		db \
		store/desk store/kind store/history store/find store/knowledge \
		store/clock store/notice \
		store/people store/ticket store/show store/assign store/escalate \
		store/link store/outbox store/triage store/rule store/alert \
		store/count store/report \
		store/field store/retire store/put store/approve store/erase store/rehearse \
		store/post store/proof store/sla store/correct store/copy store/portal \
		mail moving web \
		cmdlib

# A command is src/cmd/x.c, or src/cmd/x/x.c and what lies beside that.
MAINS		= $(wildcard src/cmd/*.c) $(foreach d,$(wildcard src/cmd/*/.),\
		$(wildcard $(d:/.=)/$(notdir $(d:/.=)).c))
NAMES		= $(sort $(notdir $(MAINS:.c=)))
COMMANDS	= $(NAMES:%=$(BIN)/hd-%)
SCRIPTS		= bin/hd-help bin/hd-cron
SOURCES		= $(sort $(wildcard src/*/*.c src/*/*/*.c))
HEADERS		= $(sort $(wildcard src/*/*.h src/*/*/*.h))
PGSQL_SOURCES	= $(wildcard src/db/pgsql*.c)
ICAL_SOURCES	= src/base/calendar/ics_ical.c
XLSX_SOURCES	= src/base/figure/xlsx_book.c
MAIL_SOURCES	= $(wildcard src/mail/mime*.c)
MARKDOWN_SOURCES = $(filter-out %/markdown.c,$(wildcard src/base/markdown/*.c))
TRIAGE_SOURCES	= src/store/triage/weights_train.c
MODULES		= $(if $(PGSQL),$(BUILD)/pgsql.so) $(if $(ICAL),$(BUILD)/ical.so) \
		$(if $(XLSX),$(BUILD)/xlsx.so) $(if $(MAIL),$(BUILD)/mail.so) \
		$(if $(MARKDOWN),$(BUILD)/markdown.so) \
		$(if $(TRIAGE),$(BUILD)/triage.so)
LIBRARY		= $(filter-out $(STEM_SOURCES) $(PGSQL_SOURCES) \
		$(ICAL_SOURCES) $(XLSX_SOURCES) \
		$(MAIL_SOURCES) $(MARKDOWN_SOURCES) \
		$(TRIAGE_SOURCES),$(wildcard $(ROOMS:%=src/%/*.c)))
STEM_SOURCES	= src/base/text/stem_snowball.c
MODULES		+= $(BUILD)/stem.so
UNITS		= $(patsubst tests/%.c,$(BUILD)/%,$(wildcard tests/unit/*.c))
FUZZERS		= $(patsubst tests/fuzz/%.c,$(BUILD)/%,\
		$(filter-out $(if $(ICAL),,%/ics.c) $(if $(MAIL),,%/letter.c),\
		$(wildcard tests/fuzz/*.c)))
LANGUAGES	= $(patsubst share/po/%.po,%,$(wildcard share/po/*.po))
MESSAGES	= $(if $(MSGFMT),\
		$(LANGUAGES:%=$(BUILD)/locale/%/LC_MESSAGES/hd-tools.mo))
SCHEMAS		= $(notdir $(wildcard share/schema/sqlite/[0-9][0-9][0-9]-*.sql))
NEWEST		= $(firstword $(subst -, ,$(lastword $(sort $(SCHEMAS)))))
SCHEMA_VERSION	:= $(shell expr 0$(NEWEST) + 0)

# ------------------------------------------------------------- how it is built

# see ROOM: the -I of the room
upto		= $(firstword $2) $(if $(filter $1,$(firstword $2)),,$(if $2,\
		$(call upto,$1,$(wordlist 2,$(words $2),$2))))
rooms_cmdlib	= $(filter-out db,$(ROOMS))
rooms_cmd	= $(rooms_cmdlib) $(filter cmd/%,$1)
rooms_unit	= $(ROOMS)
rooms_fuzz	= $(ROOMS)
see		= $(patsubst %,-Isrc/%,$(if $(filter $1,$(filter-out cmdlib,$(ROOMS))),\
		$(call upto,$1,$(ROOMS)),\
		$(call rooms_$(firstword $(subst /, ,$1)),$1)))

pkgdatadir	= $(datadir)/hd-tools
pkglibdir	= $(libdir)/hd-tools
localedir	= $(datadir)/locale
completionsdir	= $(datadir)/bash-completion/completions
zshdir		= $(datadir)/zsh/site-functions
fishdir		= $(datadir)/fish/vendor_completions.d
DEFINES		= -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700 \
		-DHD_VERSION='"$(VERSION)"' \
		-DHD_SYSCONFDIR='"$(sysconfdir)"' -DHD_LIBDIR='"$(pkglibdir)"' \
		-DHD_LOCALSTATEDIR='"$(localstatedir)"' \
		-DHD_DATADIR='"$(pkgdatadir)"' -DHD_LOCALEDIR='"$(localedir)"'
GUARD		= $(if $(SANITIZE),-fsanitize=$(SANITIZE) \
		-fno-sanitize-recover=all -fno-omit-frame-pointer,$(HARDEN))
COMPILE		= $(CC) -std=c17 $(DEFINES) $(CPPFLAGS) $(LIB_CFLAGS) \
		$(WARNINGS) $(CFLAGS) $(GUARD) $(PIE) -MMD -MP
JOIN		= $(CC) $(CFLAGS) $(GUARD) $(LINK) $(LDFLAGS) \
		-Wl,--dynamic-list=src/db/module.syms
silent		= $(findstring s,$(firstword -$(MAKEFLAGS)))
say		= $(if $(V),,@$(if $(silent),,printf '  %-4s %s\n' $(1) $(2);)) \
		mkdir -p $(@D) &&

all: $(BUILD)/libhd.a $(COMMANDS) $(MODULES) $(MESSAGES)
unit: $(UNITS)
print-rooms:
	@echo $(ROOMS)
fuzzers: $(FUZZERS)

vpath %.c src tests
$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	$(call say,cc,$<) $(COMPILE) $(call see,$(*D)) -c -o $@ $<

# A command knows its name from its file and its purpose from the first line.
MAIN_OBJECTS	= $(MAINS:src/%.c=$(BUILD)/obj/%.o)
$(MAIN_OBJECTS): $(BUILD)/obj/%.o: %.c $(BUILD)/flags
	$(call say,cc,$<) \
	about=$$(sed -n '1s|^/\* hd-$(*F) - \(.*\) \*/$$|\1|p' $<) && \
	if [ -z "$$about" ]; then \
		echo "$<:1: must be: /* hd-$(*F) - what it does */" >&2; exit 1; \
	fi && \
	$(COMPILE) $(call see,$(*D)) -DCMD_NAME='"hd-$(*F)"' \
		-DCMD_ABOUT="\"$$about\"" -c -o $@ $<

# The commands need the newest schema. A new file touches the folder.
DESK_OBJECTS	= $(patsubst src/%.c,$(BUILD)/obj/%.o,\
		$(wildcard src/store/desk/desk*.c))
$(DESK_OBJECTS): private DEFINES += -DHD_SCHEMA_VERSION=$(SCHEMA_VERSION)
$(DESK_OBJECTS): share/schema/sqlite

$(BUILD)/libhd.a: $(LIBRARY:src/%.c=$(BUILD)/obj/%.o)
	$(call say,ar,$@) rm -f $@ && ar rcs $@ $^

objects		= $(patsubst src/%.c,$(BUILD)/obj/%.o,\
		$(wildcard src/cmd/$1.c src/cmd/$1/*.c))
$(foreach c,$(NAMES),$(eval $(BIN)/hd-$c: $(call objects,$c)))
$(COMMANDS): $(BUILD)/libhd.a
	$(call say,ld,$@) $(JOIN) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

# A module has of the library only what src/db/module.syms lets commands share.
PGSQL_OBJECTS	= $(PGSQL_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(PGSQL_OBJECTS): private LIB_CFLAGS += $(PQ_CFLAGS)
$(BUILD)/pgsql.so: private LIBS = $(PQ_LIBS)
$(BUILD)/pgsql.so: $(PGSQL_OBJECTS)

ICAL_OBJECTS	= $(ICAL_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(ICAL_OBJECTS): private LIB_CFLAGS += $(ICAL_CFLAGS)
$(BUILD)/ical.so: private LIBS = $(ICAL_LIBS)
$(BUILD)/ical.so: $(ICAL_OBJECTS)

XLSX_OBJECTS	= $(XLSX_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(XLSX_OBJECTS): private LIB_CFLAGS += $(XLSX_CFLAGS)
$(BUILD)/xlsx.so: private LIBS = $(XLSX_LIBS)
$(BUILD)/xlsx.so: $(XLSX_OBJECTS)

MAIL_OBJECTS	= $(MAIL_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(MAIL_OBJECTS): private LIB_CFLAGS += $(MAIL_CFLAGS)
$(BUILD)/mail.so: private LIBS = $(MAIL_LIBS)
$(BUILD)/mail.so: $(MAIL_OBJECTS)

MARKDOWN_OBJECTS = $(MARKDOWN_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(MARKDOWN_OBJECTS): private LIB_CFLAGS += $(MARKDOWN_CFLAGS)
$(BUILD)/markdown.so: private LIBS = $(MARKDOWN_LIBS) -lutf8proc
$(BUILD)/markdown.so: $(MARKDOWN_OBJECTS)

TRIAGE_OBJECTS	= $(TRIAGE_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(TRIAGE_OBJECTS): private LIB_CFLAGS += $(TRIAGE_CFLAGS)
$(BUILD)/triage.so: private LIBS = $(TRIAGE_LIBS)
$(BUILD)/triage.so: $(TRIAGE_OBJECTS)

$(PGSQL_OBJECTS) $(ICAL_OBJECTS) $(XLSX_OBJECTS) $(MAIL_OBJECTS) \
		$(MARKDOWN_OBJECTS) $(TRIAGE_OBJECTS): private PIE = -fPIC
STEM_OBJECTS	= $(STEM_SOURCES:src/%.c=$(BUILD)/obj/%.o)
$(STEM_OBJECTS): private PIE = -fPIC
$(BUILD)/stem.so: private LIBS = $(STEMMER_LIBS)
$(BUILD)/stem.so: $(STEM_OBJECTS)

$(MODULES):
	$(call say,ld,$@) $(CC) $(CFLAGS) $(GUARD) -shared $(filter-out \
		-pie,$(LINK)) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/unit/%: $(BUILD)/obj/unit/%.o $(BUILD)/libhd.a
	$(call say,ld,$@) $(JOIN) -o $@ $^ $(LIBS)

$(FUZZERS): $(BUILD)/%: $(BUILD)/obj/fuzz/%.o $(BUILD)/libhd.a
	$(call say,ld,$@) $(JOIN) -fsanitize=fuzzer -o $@ $^ $(LIBS)

$(BUILD)/ics: private LIBS += $(ICAL_LIBS)
$(BUILD)/ics: $(ICAL_OBJECTS)
$(BUILD)/letter: private LIBS += $(MAIL_LIBS)
$(BUILD)/letter: $(MAIL_OBJECTS)

$(BUILD)/locale/%/LC_MESSAGES/hd-tools.mo: share/po/%.po
	$(call say,po,$<) $(MSGFMT) -o $@ $<

# Touched only when a flag changes; then everything is compiled again.
$(BUILD)/flags: export FLAGS = $(COMPILE) $(JOIN) $(LIBS) \
		$(shell cat src/db/module.syms)
$(BUILD)/flags: FORCE
	@mkdir -p $(@D); printf '%s\n' "$$FLAGS" | cmp -s - $@ || \
		printf '%s\n' "$$FLAGS" >$@

# A build beside the usual place is made to look like it.
ifneq ($(BIN),bin)
all: $(addprefix $(BUILD)/,$(wildcard $(SCRIPTS)) share man)
$(addprefix $(BUILD)/,$(SCRIPTS) share man): $(BUILD)/%: FORCE
	@mkdir -p $(@D); ln -sfn $(CURDIR)/$* $@
endif

-include $(wildcard $(BUILD)/obj/*/*.d $(BUILD)/obj/*/*/*.d)

# ------------------------------------------------------------- how it is tested

# Some tests try hundreds of cases that are alike, or what no engine and no
# sanitizer changes. A run on a server, or with sanitizers, repeats a part of
# these; only check-world tries everything.
REPEAT		= $(if $(HD_TEST_ALL),,$(or $(SANITIZE:%=sanitizers),\
		$(filter pgsql,$(ENGINE))))
check: all unit
	@HD_BIN=$${HD_BIN:-$(abspath $(BIN))} HD_TEST_ENGINE=$(ENGINE) \
		HD_TEST_REPEAT=$(strip $(REPEAT)) tests/run \
		$(if $N,-f '$(subst ','\'',$N)') $(wildcard $(T:%=tests/%.bats)) \
		$(if $N,,$(if $(filter $(if $(filter pgsql,$(ENGINE)),,*) unit,$T),\
		$(UNITS)))

debug:
	+$(MAKE) BUILD=build/debug CFLAGS='-O0 -g3' HARDEN= all unit

# T and ENGINE as for check. A command that may not write its counters (another
# user's, or a signal ends it) is not counted, and must not talk about it.
coverage:
	+$(MAKE) BUILD=build/coverage CFLAGS='-O0 -g --coverage' HARDEN= all unit
	@find build/coverage -name '*.gcda' -delete
	+GCOV_ERROR_FILE=/dev/null $(MAKE) BUILD=build/coverage \
		CFLAGS='-O0 -g --coverage' HARDEN= check
	@tests/coverage build/coverage

tags: FORCE
	ctags -f $@ $(shell find src tests -name '*.[ch]')

# The sanitizers are linked into each command, which then starts in two thirds
# of the time; modules find them there. Clang does so by itself.
SANITIZERS	= address,undefined
SANITIZER_LINK	= $(if $(findstring clang,$(CC)),,\
		-static-libasan -static-libubsan -rdynamic)
asan:
	+HD_TEST_MANY=5000 $(MAKE) BUILD=build/asan SANITIZE=$(SANITIZERS) \
		LDFLAGS='$(LDFLAGS) $(SANITIZER_LINK)' check

# FUZZ=60 looks for new inputs for a minute each, 0 only tries the known ones.
# FUZZ_DATA has a folder more of known ones for each, such as FUZZ_DATA/letter.
FUZZ		= 10
FUZZ_DATA	=
fuzz:
	+$(MAKE) BUILD=build/fuzz CC=clang \
		SANITIZE=fuzzer-no-link,$(SANITIZERS) fuzzers all
	@good=0 bad=0; for f in $(notdir $(FUZZERS)); do \
		echo "fuzz $$f"; mkdir -p build/fuzz/found/$$f; \
		if HD_BIN=build/fuzz/bin build/fuzz/$$f -artifact_prefix=build/fuzz/found/ \
			$(if $(FUZZ:0=),-max_total_time=$(FUZZ),-runs=0) \
			-verbosity=0 build/fuzz/found/$$f \
			$$(ls -d tests/fuzz/$$f tests/fuzz/corpus/$$f \
			tests/$$f $(FUZZ_DATA:%=%/$$f) 2>/dev/null); \
		then good=$$((good + 1)); else bad=$$((bad + 1)); fi; \
	done; echo "$$good passed, $$bad failed"; [ $$bad = 0 ]

# What takes too long for every change.
check-world: export HD_TEST_ALL = 1
check-world: export HD_TEST_MANY = 100000
check-world:
	+$(MAKE) check lint
	+$(MAKE) asan
	+JOBS=16 $(MAKE) check T='concurrent pipe sla new server'
	$(if $(PGSQL),+$(MAKE) check ENGINE=pgsql)
	$(if $(PGSQL),+$(MAKE) asan ENGINE=pgsql)
	$(if $(PGSQL),+JOBS=16 $(MAKE) check ENGINE=pgsql \
		T='concurrent pipe sla new server')
	+$(MAKE) fuzz FUZZ=600
	+$(MAKE) distcheck

lint:
	@tests/lint

demo: all
	@PATH="$(abspath $(BIN)):$$PATH" share/examples/first-day.sh

# How many questions of HD_TEST_DATA/kb-search find their article.
bench-kb: all
	@PATH="$(abspath $(BIN)):$$PATH" tests/bench/kb

# What ten commands cost may have changed: the new figures are committed with
# the reason.
counts: all
	@PATH="$(abspath $(BIN)):$$PATH" tests/bench/count >build/counts.csv
	mv build/counts.csv tests/bench/counts.csv

bench: all
	@PATH="$(abspath $(BIN)):$$PATH" ENGINE=$(or $(ENGINE),sqlite) tests/bench/run

# ------------------------------------------------------------- what is derived

man: all
	PATH="$(abspath $(BIN)):$$PATH" share/mkman $(wildcard man/*.[157])

pot: $(BUILD)/hd-tools.pot
	cp $< share/po/
	@for po in $(wildcard share/po/*.po); do \
		msgmerge -q -N -U --backup=none $$po $< || exit 1; \
	done

# The manuals in other languages. What is not translated stands there in English.
TRANSLATE	= $(PO4A) --quiet --package-name hd-tools --porefs file \
		--variable build=$(BUILD) man/po/po4a.cfg
TRANSLATED	= $(if $(PO4A),$(foreach l,$(basename $(notdir $(wildcard man/po/*.po))),\
		$(shell sed -n 's|.*:$$(build)/manuals/\$$lang|$(BUILD)/manuals/$l|p' \
		man/po/po4a.cfg)))
manuals: $(TRANSLATED)
$(TRANSLATED) &: man/po/po4a.cfg $(wildcard man/po/*.po) \
		$(wildcard man/*.[157])
	@mkdir -p $(sort $(dir $(TRANSLATED)))
	$(call say,po4a,$(BUILD)/manuals) $(TRANSLATE) --no-update --force
manuals-pot:
	$(TRANSLATE) --no-translations
	@sed -i '/^"POT-Creation-Date/d' man/po/manuals.pot man/po/*.po

$(BUILD)/hd-tools.pot: FORCE
	@mkdir -p $(@D)
	@sed -sn '1s|^/\* hd-[a-z-]* - \(.*\) \*/$$|_("\1")|p' \
		$(sort $(MAINS)) /dev/null >$@.c
	@sed -sn '2s|^# hd-[a-z]* - \(.*\)$$|_("\1")|p' $(SCRIPTS) >>$@.c
	@sed -n "s|.*translated '\(.*\)'.*|_(\"\1\")|p" $(SCRIPTS) >>$@.c
	@sed -n 's|.*\.help = \("[^"]*"\).*|_(\1)|p; s|.*NAME([a-z]*, \("[^"]*"\)).*|_(\1)|p; s|.*KIND[_OF]*([a-z]*, "[^"]*", [^"]*\("[^"]*"\)).*|_(\1)|p' \
		$(wildcard src/store/kind/kind_*.[ch]) >>$@.c
	@xgettext -k_ -kN_ -kCOUNT:1 -kTIME:1 -kSHARE:1 -kWORD:1 -kKEY:1 \
		--from-code=UTF-8 --no-location \
		--package-name=hd-tools -o $@ $@.c $(SOURCES)
	@sed -i '/^"POT-Creation-Date/d' $@

format:
	clang-format -i $(SOURCES) $(HEADERS) $(wildcard tests/*/*.[ch])

# ------------------------------------------------------------- where it goes

SHARED		= $(shell cd share && find $(patsubst share/%/.,%,$(wildcard \
		share/schema/. share/defaults/. share/templates/. \
		share/profiles/. share/import/. share/cron/. share/mail/. share/web/. share/alert/. \
		share/examples/.)) -type f)
to		= $(foreach f,$(1),$f=$(2)/$(notdir $f))
INSTALLED	= $(call to,$(COMMANDS) $(wildcard $(SCRIPTS)),$(bindir)) \
		$(call to,$(MODULES),$(pkglibdir)) \
		$(foreach s,1 5 7,$(call to,$(wildcard man/*.$s),$(mandir)/man$s)) \
		$(foreach f,$(SHARED),share/$f=$(pkgdatadir)/$f) \
		$(foreach f,$(MESSAGES),$f=$(f:$(BUILD)/%=$(datadir)/%)) \
		$(foreach f,$(TRANSLATED),$f=$(f:$(BUILD)/manuals/%=$(mandir)/%)) \
		$(foreach c,$(COMMANDS) $(wildcard $(SCRIPTS)),\
		share/completions/hd-tools.bash=$(completionsdir)/$(notdir $c) \
		share/completions/hd-tools.fish=$(fishdir)/$(notdir $c).fish) \
		share/completions/_hd-tools=$(zshdir)/_hd-tools

# What man -k searches; the folders of the system have it in /var/cache
WHATIS		= $(if $(DESTDIR),,$(if $(filter /usr/share/man \
		/usr/local/share/man,$(mandir)),@! command -v mandb >/dev/null || \
		mandb -q $(mandir)))

install: all manuals
	@for pair in $(INSTALLED); do \
		from=$${pair%%=*} to="$(DESTDIR)$${pair#*=}"; \
		if [ -x $$from ]; then mode=755; else mode=644; fi; \
		install -D -m $$mode $$from "$$to" || exit 1; \
		case $$from in share/cron/* | share/completions/*) \
			sed -i 's|/usr/local/bin|$(bindir)|g;s|@completions@|$(completionsdir)|' \
				"$$to" ;; \
		esac; \
	done
	$(WHATIS)

uninstall:
	@for pair in $(INSTALLED); do rm -f "$(DESTDIR)$${pair#*=}"; done
	@for dir in $(pkgdatadir) $(pkglibdir); do \
		[ ! -d "$(DESTDIR)$$dir" ] || \
		find "$(DESTDIR)$$dir" -depth -type d -empty -delete; \
	done
	$(WHATIS)

# The same commit gives the same bytes, whoever packs it, where and when. Without
# git (in an unpacked archive) the files have the time of their commit.
NAME		= hd-tools-$(VERSION)
dist:
	@mkdir -p build
	@{ git ls-files -co --exclude-standard 2>/dev/null || \
		find . -type f ! -path './.git/*' ! -path './build/*' \
		! -path './config.*' ! -path './hd-tools-*' \
		$(patsubst %,! -path './%',$(COMMANDS)); \
	} | sed 's|^\./||' | LC_ALL=C sort | while read -r f; do \
		[ ! -f "$$f" ] || echo "$$f"; done >build/manifest
	tar -c -I 'gzip -9n' -f $(NAME).tar.gz --transform 's|^|$(NAME)/|' \
		--format=ustar --owner=0 --group=0 --numeric-owner \
		--mode=u=rwX,go=rX --mtime=@$${SOURCE_DATE_EPOCH:-$$(git log -1 \
		--format=%ct 2>/dev/null || stat -c %Y Makefile)} \
		--no-recursion -T build/manifest

DISTCHECK	= $(abspath build/distcheck)
distcheck: dist
	rm -rf $(DISTCHECK) && mkdir -p $(DISTCHECK)
	tar -xzf $(NAME).tar.gz -C $(DISTCHECK)
	cd $(DISTCHECK)/$(NAME) && ./configure --prefix $(DISTCHECK)/root && \
		$(MAKE) check && $(MAKE) install && \
		$(MAKE) uninstall && $(MAKE) distclean
	cd $(DISTCHECK) && ! find root -type f | grep . && \
		cd $(NAME) && find . -type f | sed 's|^\./||' | LC_ALL=C sort | \
		diff $(abspath build/manifest) -
	@echo '$(NAME).tar.gz is good'

# Debian packages of a copy: hd-tools_VERSION_*.deb, in build/deb.
DEB		= $(abspath build/deb)
deb: dist
	rm -rf $(DEB) && mkdir -p $(DEB)
	tar -xzf $(NAME).tar.gz -C $(DEB)
	cp -R $(DEB)/$(NAME)/share/debian $(DEB)/$(NAME)/debian
	{ echo 'hd-tools ($(VERSION)) unstable; urgency=medium'; echo; \
	echo '  * See /usr/share/doc/hd-tools/CHANGELOG.md.gz for what is new.'; echo; \
	echo " -- $$(sed -n 's/^Maintainer: //p' share/debian/control)  $$(LC_ALL=C date -Rud \
		@$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || \
		stat -c %Y Makefile)})"; } >$(DEB)/$(NAME)/debian/changelog
	cd $(DEB)/$(NAME) && dpkg-buildpackage -us -uc -b
	@ls $(DEB)/*.deb

clean:
	rm -rf build $(filter-out $(SCRIPTS),$(wildcard bin/hd-*))

distclean: clean
	rm -f config.mk config.log tags $(NAME).tar.gz
