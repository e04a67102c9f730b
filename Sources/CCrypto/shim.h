/* The low-level SHA-256 of libcrypto: the archive linker takes three small objects for it, where the newer
   interface would bring the whole library and its start-up with it. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
