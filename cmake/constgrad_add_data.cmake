# constgrad_add_data(<target> NAME <name> FILE <file.csv>
#                    INPUTS <column>… (TARGETS <column>… | CLASS <column> CLASSES <class>…)
#                    [SEPARATOR <character>] [NO_HEADER] [UNIT <number>] [TYPE float])
# constgrad_add_data(<target> NAME <name> FILE <array> LABELS <array> CLASSES <class>… [UNIT <number>] [TYPE float])
#
# The samples of a file as a constant: makes a header <name>.hpp, which the target can include, and which is made again when the
# file changes. In it <name> is a constexpr data_set of doubles, or of floats, and with CLASSES <name>_classes their names.
#
# Of CSV, columns are named as in the first line, or by their numbers, counted from 0, where there is NO_HEADER. Of arrays in the
# formats .npy and IDX, the first dimension are the samples, and LABELS are their classes, counted from 0. All inputs are divided by
# UNIT. What the file does not hold stops the build with its place: "irises.csv, line 7, column 1 "width": expected a number, …".
function(constgrad_add_data target)
  cmake_parse_arguments(PARSE_ARGV 1 given "NO_HEADER" "NAME;FILE;LABELS;CLASS;SEPARATOR;UNIT;TYPE" "INPUTS;TARGETS;CLASSES")
  if(NOT TARGET ${target})
    message(FATAL_ERROR "constgrad_add_data expects a target, but ${target} is none")
  endif()
  if(NOT given_NAME MATCHES "^[A-Za-z_][A-Za-z0-9_]*$")
    message(FATAL_ERROR "constgrad_add_data expects a NAME of C++, but got \"${given_NAME}\"")
  endif()
  if(NOT given_FILE OR given_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "constgrad_add_data expects NAME, FILE, INPUTS and TARGETS, CLASS and CLASSES, or LABELS and CLASSES, "
                        "but got: ${ARGN}")
  endif()

  # The program that reads files is compiled once.
  if(NOT TARGET constgrad_data_header)
    add_executable(constgrad_data_header EXCLUDE_FROM_ALL ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/data_header.cpp)
    target_link_libraries(constgrad_data_header PRIVATE constgrad::constgrad)
  endif()

  set(folder ${CMAKE_CURRENT_BINARY_DIR}/constgrad_data/${target})
  set(header ${folder}/${given_NAME}.hpp)
  set(arguments name=${given_NAME} "header=${header}")
  set(files "")
  foreach(key IN ITEMS FILE LABELS)
    if(DEFINED given_${key})
      cmake_path(ABSOLUTE_PATH given_${key} BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
      list(APPEND files ${given_${key}})
    endif()
  endforeach()
  foreach(key IN ITEMS FILE LABELS CLASS SEPARATOR UNIT TYPE)
    if(DEFINED given_${key})
      string(TOLOWER ${key} word)
      string(REPLACE ";" "\\;" value "${given_${key}}")
      list(APPEND arguments "${word}=${value}")
    endif()
  endforeach()
  foreach(key IN ITEMS INPUTS TARGETS CLASSES)
    string(TOLOWER ${key} word)
    foreach(value IN LISTS given_${key})
      list(APPEND arguments "${word}=${value}")
    endforeach()
  endforeach()
  if(given_NO_HEADER)
    list(APPEND arguments no_header=)
  endif()

  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${header} COMMAND constgrad_data_header ${arguments} DEPENDS constgrad_data_header ${files}
                     COMMENT "${given_NAME}.hpp of ${given_FILE}" VERBATIM)
  target_sources(${target} PRIVATE ${header})
  target_include_directories(${target} PRIVATE ${folder})
endfunction()
