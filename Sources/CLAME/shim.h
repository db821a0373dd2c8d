#pragma once
// lame.h uses these without including what declares them.
#include <stdarg.h>
#include <stdio.h>
#include <lame/lame.h>
