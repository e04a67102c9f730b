/* Calls that glibc declares only for _GNU_SOURCE, which Swift's Glibc module is built without. */
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int pipe2(int ends[2], int flags);
int syncfs(int descriptor);
int memfd_create(const char *name, unsigned int flags);

/* From <linux/fs.h> and <linux/memfd.h>. */
enum { pd_rename_no_replace = 1, pd_memfd_close_on_exec = 1 };
