/* media.h - the media type of a file, by its name, as the system knows it */
#ifndef MEDIA_H
#define MEDIA_H

/*
 * Returns the media type of a file with this name, such as image/png, as
 * shared-mime-info has it (mime/globs2 in the folders of XDG_DATA_DIRS), or
 * application/octet-stream. It is valid until the next call.
 */
const char *media_type(const char *name);
#endif
