/* conf_folder.c - the folders of programs that records name */
#include <stdlib.h>

#include "conf.h"

/* Returns the folder that a variable names, else the usual one. */
static const char *
folder(const char *variable, const char *usual)
{
	const char *dir = getenv(variable);

	return dir != NULL && *dir != '\0' ? dir : usual;
}

const char *
conf_sweep_dir(void)
{
	return folder("HD_SWEEP_DIR", HD_SYSCONFDIR "/hd/sweep.d");
}

const char *
conf_send_dir(void)
{
	return folder("HD_SEND_DIR", HD_SYSCONFDIR "/hd/send.d");
}

const char *
conf_assistant_dir(void)
{
	return folder("HD_ASSISTANT_DIR", HD_SYSCONFDIR "/hd/assistant.d");
}

const char *
conf_hook_dir(void)
{
	return folder("HD_HOOK_DIR", HD_SYSCONFDIR "/hd/hook.d");
}
