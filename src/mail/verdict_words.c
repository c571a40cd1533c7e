/* verdict_words.c - whether a program wrote a message: its words, in English
 * and Portuguese, where no header says so */
#include <string.h>

#include "fold.h"
#include "verdict.h"

#define LINES                                                          \
	12 /* of the text; what follows is quoted, or somebody's story \
	    */

/* Small letters without accents. Two of a phrase must both be there. */
struct phrase {
	const char *words, *also;
};

/* A subject begins with these. */
static const struct phrase bounce_subjects[] = {
	{ "undelivered mail returned", NULL },
	{ "undeliverable: ", NULL },
	{ "undeliverable mail", NULL },
	{ "undeliverable message", NULL },
	{ "mail delivery failed", NULL },
	{ "mail delivery failure", NULL },
	{ "mail delivery subsystem", NULL },
	{ "mail system error", NULL },
	{ "message delivery has failed", NULL },
	{ "delivery status notification", NULL },
	{ "delivery failure", NULL },
	{ "delivery has failed", NULL },
	{ "failed delivery", NULL },
	{ "returned mail: ", NULL },
	{ "mail could not be delivered", NULL },
	{ "mail failed, returning to sender", NULL },
	{ "nao foi possivel entregar", NULL },
	{ "nao entregue: ", NULL },
	{ "falha na entrega", NULL },
	{ "falha no envio d", NULL },
	{ "mensagem nao entregue", NULL },
	{ "mensagem devolvida", NULL },
	{ "notificacao de status de entrega", NULL },
};
/* A subject is only this. */
static const char *const bounce_whole[] = { "failure notice", "undeliverable",
	"returned mail" };
static const struct phrase bounce_texts[] = {
	{ "this is the qmail-send program", NULL },
	{ "this is the mail system at host", NULL },
	{ "this message was created automatically by mail delivery", NULL },
	{ "your message could not be delivered to", NULL },
	{ "your message was not delivered to", NULL },
	{ "delivery to the following recipient", "failed" },
	{ "the original message was received at", "permanent fatal errors" },
	{ "i'm afraid i wasn't able to deliver your message", NULL },
	{ "sua mensagem nao pode ser entregue", NULL },
	{ "a sua mensagem nao foi entregue", NULL },
	{ "esta mensagem foi criada automaticamente pelo sistema de", NULL },
};
static const struct phrase reply_subjects[] = {
	{ "automatic reply", NULL },
	{ "auto reply", NULL },
	{ "auto-reply", NULL },
	{ "autoreply", NULL },
	{ "auto: ", NULL },
	{ "autoresponse", NULL },
	{ "auto response", NULL },
	{ "auto-response", NULL },
	{ "out of office", NULL },
	{ "out of the office", NULL },
	{ "out-of-office", NULL },
	{ "ooo: ", NULL },
	{ "vacation", "re:" },
	{ "away from my mail", NULL },
	{ "on vacation", NULL },
	{ "resposta automatica", NULL },
	{ "mensagem automatica", NULL },
	{ "resposta de ausencia", NULL },
	{ "aviso de ausencia", NULL },
	{ "aviso de ferias", NULL },
	{ "ausente do escritorio", NULL },
	{ "fora do escritorio", NULL },
	{ "ausencia temporaria", NULL },
	{ "ausencia: ", NULL },
	{ "estou de ferias", NULL },
	{ "ferias: ", NULL },
	{ "em ferias", NULL },
};
static const struct phrase reply_texts[] = {
	{ "i am out of the office", NULL },
	{ "i'm out of the office", NULL },
	{ "i am currently out of the office", NULL },
	{ "i'm currently out of the office", NULL },
	{ "i am currently out of office", NULL },
	{ "i am out of office", NULL },
	{ "i will be out of the office", NULL },
	{ "i am on vacation until", NULL },
	{ "i'm on vacation until", NULL },
	{ "i am on leave until", NULL },
	{ "i am on annual leave", NULL },
	{ "i am currently on vacation", NULL },
	{ "i am away until", NULL },
	{ "limited access to email", "return" },
	{ "limited access to my email", NULL },
	{ "this is an automatic reply", NULL },
	{ "this is an automated reply", NULL },
	{ "this is an automated response", NULL },
	{ "this is an automatic response", NULL },
	{ "this is an autoresponder", NULL },
	{ "estou ausente do escritorio", NULL },
	{ "estarei ausente do escritorio", NULL },
	{ "estou fora do escritorio", NULL },
	{ "estarei fora do escritorio", NULL },
	{ "encontro-me de ferias", NULL },
	{ "estou em ferias", NULL },
	{ "estou de ferias", "retorn" },
	{ "estou de ferias", "volt" },
	{ "estou de ferias", "regress" },
	{ "estarei de ferias", NULL },
	{ "estarei em ferias", NULL },
	{ "encontro-me ausente", NULL },
	{ "estou ausente ate", NULL },
	{ "estarei ausente ate", NULL },
	{ "esta e uma resposta automatica", NULL },
	{ "esta e uma mensagem automatica", NULL },
	{ "resposta automatica:", NULL },
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Adds a text in small letters without accents; what is not ASCII becomes ?. */
static void
plain(struct buf *to, const char *s, size_t n)
{
	struct folded f = { 0 };

	fold(&f, s, n);
	for (size_t i = 0; i < f.n; i++)
		buf_ch(to,
		    (char)(f.c[i] == '\n' || f.c[i] == '\t' ? ' '
			    : f.c[i] == 0x2019		    ? '\''
			    : f.c[i] > 0 && f.c[i] < 0x7f   ? f.c[i]
							    : '?'));
	fold_free(&f);
}

static bool
begins(const char *s, const struct phrase *r, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (r[i].also == NULL &&
		    strncmp(s, r[i].words, strlen(r[i].words)) == 0)
			return true;
	return false;
}

static bool
has(const char *s, const struct phrase *r, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strstr(s, r[i].words) != NULL &&
		    (r[i].also == NULL || strstr(s, r[i].also) != NULL))
			return true;
	return false;
}

/* The first lines of the text that are not quoted. */
static void
first_lines(struct buf *to, const char *s)
{
	for (int i = 0; i < LINES && *s != '\0';) {
		size_t n = strcspn(s, "\n");

		if (*s != '>' && n > 0) {
			plain(to, s, n < 500 ? n : 500);
			buf_ch(to, ' ');
			i++;
		}
		s += n + (s[n] != '\0');
	}
}

static enum verdict_is
of_subject(const char *s)
{
	for (size_t i = 0; i < COUNT(bounce_whole); i++)
		if (strcmp(s, bounce_whole[i]) == 0)
			return VERDICT_BOUNCE;
	return begins(s, bounce_subjects, COUNT(bounce_subjects))
	    ? VERDICT_BOUNCE
	    : begins(s, reply_subjects, COUNT(reply_subjects))
	    ? VERDICT_AUTOREPLY
	    : VERDICT_PERSON;
}

enum verdict_is
verdict_words(const struct letter *l, struct buf *line)
{
	struct buf subject = { 0 }, text = { 0 };
	enum verdict_is is;

	plain(&subject, l->subject, strlen(l->subject));
	is = of_subject(buf_s(&subject));
	if (is != VERDICT_PERSON)
		buf_fmt(line, "Subject: %s", l->subject);
	else {
		first_lines(&text, l->text);
		if (has(buf_s(&text), bounce_texts, COUNT(bounce_texts)))
			is = VERDICT_BOUNCE;
		else if (has(buf_s(&text), reply_texts, COUNT(reply_texts)))
			is = VERDICT_AUTOREPLY;
		if (is != VERDICT_PERSON)
			buf_add(line, l->text + strspn(l->text, " \n\t"),
			    strcspn(l->text + strspn(l->text, " \n\t"), "\n"));
	}
	buf_free(&subject);
	buf_free(&text);
	return is;
}
