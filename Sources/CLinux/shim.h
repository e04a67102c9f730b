/* Calls that glibc declares only for _GNU_SOURCE, which Swift's Glibc module is built without. */
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int pipe2(int ends[2], int flags);
int syncfs(int descriptor);
int memfd_create(const char *name, unsigned int flags);

/* From <linux/fs.h> and <linux/memfd.h>. */
enum { pd_rename_no_replace = 1, pd_memfd_close_on_exec = 1 };

/* From <fcntl.h>: a handle of a place, with which nothing can be read or written. */
enum { pd_open_place = 010000000 };

/* From <linux/openat2.h>. */
enum { pd_resolve_no_links = 0x04, pd_resolve_beneath = 0x08 };

long syscall(long number, ...);

/* Opens a path below a folder in one call, or fails where a link stands anywhere on the way. glibc has no name for it;
   its number is the same on every architecture. */
static inline int pd_open_beneath(int folder, const char *path, int flags, unsigned int mode) {
  struct { unsigned long long flags, mode, resolve; } how = {(unsigned int)flags, mode,
                                                             pd_resolve_no_links | pd_resolve_beneath};
  return (int)syscall(437, folder, path, &how, sizeof how);
}
