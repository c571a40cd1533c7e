# hd-tools.fish - completion in fish for all commands of hd-tools
#
# hd-tools.bash knows what fits (with bash); it stands beside this file in a
# source tree, and is installed with the completions of bash.

set -q __hd_tools_bash
or set -g __hd_tools_bash (dirname (status filename))/hd-tools.bash
test -r $__hd_tools_bash
or set -g __hd_tools_bash @completions@/hd-list

function __hd_tools_complete
    set -l line (commandline -cp)
    for offer in (bash $__hd_tools_bash "$line" 2>/dev/null)
        if test "$offer" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $offer
        end
    end
end

for command in (complete -C hd- | string replace -r '\t.*' '' | string match -r '^hd-[a-z]+$')
    complete -c $command -f -a '(__hd_tools_complete)'
end
