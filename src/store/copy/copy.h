/* copy.h - the whole of a desk into another database, or a folder */
#ifndef COPY_H
#define COPY_H

/*
 * Copies the desk `from` to the name `to`, which must not be there yet (status
 * 73), with all ids and its whole history, as it is at one moment. Between
 * files it is page by page, and the schema may be of any age; otherwise row by
 * row, and what was written is read again and compared. A name of `to` that
 * ends in a slash becomes a folder of CSV files, and `from` may be such a
 * folder (bundle.h). A file or folder gets its name when it is whole. If
 * anything fails, the program ends with a status of sysexits.h and makes no
 * desk.
 */
void copy_desk(const char *from, const char *to);
#endif
