#include "core/base/yamlstream.h"
