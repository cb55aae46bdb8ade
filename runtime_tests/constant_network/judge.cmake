# cmake -DCONSTANT=<object> -DWRITTEN=<object> -DBY_HAND=<object> -DNM=<nm> -DOBJDUMP=<objdump> -P judge.cmake
#
# Whether a network that was trained while it was compiled costs a program nothing: its object file has no trace of
# the training, nothing to do before main, and the sizes of the one with the same numbers written down.
cmake_minimum_required(VERSION 3.25)
set(ENV{LC_ALL} C)

# Names that only training has, and those of functions that run before main.
set(traces backward gradient descent update epoch train checkpoint initialize glorot numpy mersenne data_set
           exclusive_or GLOBAL__sub_I cxx_global_var_init static_initialization)
execute_process(COMMAND ${NM} -C ${CONSTANT} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
foreach(trace IN LISTS traces)
  if(symbols MATCHES "[^\n]*${trace}[^\n]*")
    message(FATAL_ERROR "a trace of training: ${CMAKE_MATCH_0}")
  endif()
endforeach()
if(symbols MATCHES " [^r] network\n") # where it has no name at all, its numbers are operands of the code
  message(FATAL_ERROR "the network is not in read-only memory:\n${symbols}")
endif()

# Sets `sizes` to what is in an object file; the debugger's and the linker's notes do not count.
function(measure object)
  execute_process(COMMAND ${OBJDUMP} -h -w ${object} OUTPUT_VARIABLE sections COMMAND_ERROR_IS_FATAL ANY)
  foreach(kind IN ITEMS text rodata data bss init_array ctors)
    set(${kind} 0)
    string(REGEX MATCHALL " \\.${kind}[^ \n]* +[0-9a-f]+" found "${sections}")
    foreach(section IN LISTS found)
      string(REGEX REPLACE ".* " "0x" size ${section})
      math(EXPR ${kind} "${${kind}} + ${size}")
    endforeach()
  endforeach()
  math(EXPR written "${data} + ${bss}")
  math(EXPR start "${init_array} + ${ctors}")
  set(sizes "${text} bytes of code, ${rodata} of constants, ${written} of variables, ${start} before main"
      PARENT_SCOPE)
endfunction()

measure(${BY_HAND})
message("by hand              ${sizes}")
measure(${WRITTEN})
message("17 numbers written   ${sizes}")
set(written ${sizes})
measure(${CONSTANT})
message("trained constant     ${sizes}")
if(NOT sizes STREQUAL written)
  message(FATAL_ERROR "the trained constant costs more or less than its numbers")
endif()
if(NOT sizes MATCHES ", 0 of variables, 0 before main$")
  message(FATAL_ERROR "the trained constant is more than a constant")
endif()
