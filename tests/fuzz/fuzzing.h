#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/** Called by libFuzzer, or by replay.cpp, with one input. Ends the process when what is promised does not hold. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size);

/** Ends the process with the broken promise, in a way that libFuzzer keeps the input for. */
[[noreturn]] inline void broken(const char *promise, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: broken: %s\n", file, line, promise);
    std::abort();
}

#define PROMISE(condition) ((condition) ? void() : broken(#condition, __FILE__, __LINE__))
