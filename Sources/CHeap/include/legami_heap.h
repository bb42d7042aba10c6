#ifndef LEGAMI_HEAP_H
#define LEGAMI_HEAP_H

/// Has all threads share one heap. By itself the C library gives each thread one of its own, which reserves addresses
/// by the 64 MB, and what one thread gives back no other can take. To be called before the first thread starts
/// (https://man7.org/linux/man-pages/man3/mallopt.3.html, M_ARENA_MAX).
void legami_heap_share(void);

#endif
