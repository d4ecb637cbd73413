#include "core/base/yamltree.h"
