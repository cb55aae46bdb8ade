# Several tests in one translation unit: the headers, most of a test's compilation, are read once for all of them.
#
#   batch_tests(<variable> <folder> <ending of each test>)
#
# writes the batches of all static tests into the folder and lists them in the variable.
#
#   batch_module(<variable> <module> <folder> <tests in a batch> <ending of each test>)
#
# does so for those of one folder of static_tests. In a batch every test stands in a namespace of its own,
# `<module>_<name>`, below the includes of all; compilers name the test's own file and line. `@name@` and `@module@`
# in the ending are those of the test. A test that defines macros, has an empty main, or adds to somebody else's
# namespace, is a batch of its own and in no namespace.

function(write_batch file includes body)
  list(REMOVE_DUPLICATES includes)
  list(JOIN includes "\n" includes)
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT "@includes@\n@body@")
  set(batches ${batches} ${file} PARENT_SCOPE)
endfunction()

function(batch_module result module folder tests_in_a_batch ending)
  file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/static_tests/${module}/*.cpp)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${tests})
  list(APPEND tests none)
  set(batches "")
  set(count 0)
  set(number 1)
  set(includes "")
  set(body "")
  foreach(test IN LISTS tests)
    if(count EQUAL tests_in_a_batch OR (test STREQUAL "none" AND count GREATER 0))
      write_batch(${folder}/${module}_${number}.cpp "${includes}" "${body}")
      math(EXPR number "${number} + 1")
      set(count 0)
      set(includes "")
      set(body "")
    endif()
    if(test STREQUAL "none")
      break()
    endif()
    cmake_path(GET test STEM name)
    file(READ ${test} source)
    string(CONFIGURE "${ending}" last @ONLY)
    string(APPEND source "${last}")
    if(source MATCHES "\n *# *(define|undef)|\nnamespace (std|constgrad)|\nint main\\(\\) {}")
      write_batch(${folder}/${module}_${name}.cpp "" "#line 1 \"${test}\"\n${source}\n")
      continue()
    endif()
    string(REGEX MATCHALL "#include [^\n]+" own "${source}")
    list(APPEND includes ${own})
    string(REGEX REPLACE "(^|\n)#include [^\n]+" "\\1" source "${source}")
    string(APPEND body "namespace ${module}_${name} {\n#line 1 \"${test}\"\n${source}\n}\n")
    math(EXPR count "${count} + 1")
  endforeach()
  set(${result} ${batches} PARENT_SCOPE)
endfunction()

function(batch_tests result folder ending)
  file(GLOB directories CONFIGURE_DEPENDS LIST_DIRECTORIES ON ${PROJECT_SOURCE_DIR}/static_tests/*)
  set(all "")
  foreach(directory IN LISTS directories)
    cmake_path(GET directory FILENAME module)
    if(NOT module STREQUAL must_not_compile)
      batch_module(batches ${module} ${folder} 8 "${ending}")
      list(APPEND all ${batches})
    endif()
  endforeach()
  set(${result} ${all} PARENT_SCOPE)
endfunction()
