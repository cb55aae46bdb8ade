// Read once for all mistakes. They are compiled as if they began with this; the tables' messages have as many lines as
// those of a program that includes <constgrad.hpp>.
#include <constgrad.hpp>
