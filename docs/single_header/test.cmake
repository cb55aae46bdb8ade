# cmake -DPYTHON=<python3> -DCOMPILER=<c++> -DEXAMPLE=<file> -DPROGRAM=<the example, built with the library's headers>
#       -DSCRATCH=<folder> -P test.cmake -- <header> ...
#
# The headers, joined to one, are the same library: with it and without the library's folder the example compiles, and
# prints the same. And joined once more they are the same file.
cmake_minimum_required(VERSION 3.25)
set(headers)
foreach(index RANGE ${CMAKE_ARGC})
  if("${CMAKE_ARGV${index}}" STREQUAL "--")
    set(headers_begin ON)
  elseif(headers_begin AND NOT index EQUAL CMAKE_ARGC)
    list(APPEND headers ${CMAKE_ARGV${index}})
  endif()
endforeach()

file(MAKE_DIRECTORY ${SCRATCH})
foreach(seed IN ITEMS 1 2)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env PYTHONHASHSEED=${seed} ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/single_header.py ${headers}
                  OUTPUT_FILE ${SCRATCH}/${seed}.hpp COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${SCRATCH}/1.hpp ${SCRATCH}/2.hpp COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${SCRATCH}/1.hpp not_joined REGEX "^ *# *include.*constgrad")
if(not_joined)
  message(FATAL_ERROR "not joined: ${not_joined}")
endif()

# The example, and the headers beside it, without their includes of the library.
cmake_path(GET EXAMPLE STEM name)
cmake_path(GET EXAMPLE PARENT_PATH folder)
file(GLOB sources ${EXAMPLE} ${folder}/*.hpp)
foreach(source IN LISTS sources)
  file(READ ${source} text)
  string(REGEX REPLACE "#include <constgrad[^\n]*\n" "" text "${text}")
  cmake_path(GET source FILENAME file)
  file(WRITE ${SCRATCH}/${file} "${text}")
endforeach()
execute_process(COMMAND ${COMPILER} -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -ffp-contract=off
                        -include ${SCRATCH}/1.hpp ${SCRATCH}/${name}.cpp -o ${SCRATCH}/${name}
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${SCRATCH}/${name} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE expected COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL expected OR printed STREQUAL "")
  message(FATAL_ERROR "with the single header ${name} prints\n${printed}and not\n${expected}")
endif()
