// Tables in the format CSV: what is read, and what is refused, word for word.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad/data/csv_table.hpp>
#include <constgrad/data/data_set.hpp>
#include <constgrad/data/iris.hpp>
#include <constgrad/data/one_hot.hpp>

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using constgrad::csv_format;
using constgrad::csv_table;

/// A table of this text, which has no header.
static csv_table rows_of(const std::string& text) {
  return {text, "data.csv", csv_format{.has_header = false}};
}

TEST_CASE("fields of CSV are those of RFC 4180", "[csv]") {
  struct example {
    const char* text;
    std::vector<std::vector<std::string_view>> rows;
  };
  const example examples[]{
      {"a,b\n", {{"a", "b"}}},
      {"a,b", {{"a", "b"}}}, // the end of the last line may be missing
      {"a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
      {"a,b\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
      {",\n", {{"", ""}}},
      {"a,", {{"a", ""}}},
      {"\n", {{""}}},
      {"a\n\nb\n", {{"a"}, {""}, {"b"}}},
      {" a , b\n", {{" a ", " b"}}}, // spaces belong to a field
      {"\"a\",\"\"\n", {{"a", ""}}},
      {"\"a,b\",c\n", {{"a,b", "c"}}},
      {"\"say \"\"a\"\"\",\"\"\"\"\n", {{"say \"a\"", "\""}}},
      {"\"two\nlines\",\"\r\n\"\nx,y\n", {{"two\nlines", "\r\n"}, {"x", "y"}}},
      {"\"a\"\r\n\"b\"", {{"a"}, {"b"}}},
      {"a\rb\n", {{"a\rb"}}}, // a CR alone ends no line
      {"a\r", {{"a"}}},
      {"\xef\xbb\xbf"
       "a\n",
       {{"a"}}},
      {"\xef\xbb\xbf\"a\"\n", {{"a"}}},
  };
  for (const example& each : examples) {
    CAPTURE(each.text);
    const csv_table table = rows_of(each.text);
    REQUIRE(table.size() == each.rows.size());
    REQUIRE(table.width() == each.rows[0].size());
    for (std::size_t row = 0; row < table.size(); ++row)
      for (std::size_t i = 0; i < table.width(); ++i)
        CHECK(table.text(row, i) == each.rows[row][i]);
  }
  const std::string zero{"a\0b,c\n", 6};
  CHECK(rows_of(zero).text(0, 0) == std::string_view{"a\0b", 3});
  const csv_table semicolons{"a;\"b;c\"\n1,5;2\n", "data.csv", {.separator = ';'}};
  CHECK(semicolons.text(0, "a") == "1,5");
  CHECK(semicolons.text(0, "b;c") == "2");
}

TEST_CASE("text that is no CSV is refused, with its line", "[csv]") {
  struct example {
    const char *text, *says;
  };
  const example examples[]{
      {"", "data.csv is empty"},
      {"\xef\xbb\xbf", "data.csv is empty"},
      {"a,b\n1\n", "data.csv, line 2 has 1 field, but line 1 has 2"},
      {"a\n1,2\n", "data.csv, line 2 has 2 fields, but line 1 has 1"},
      {"a\nb\n1,2,3\n", "data.csv, line 3 has 3 fields, but line 1 has 1"},
      {"\"a\nb\",c\n\nx\n", "data.csv, line 3 has 1 field, but line 1 has 2"},
      {"a\nx\"y\n", "data.csv, line 2: a quote in a field that does not begin with one: \"x\"\""},
      {"a\n\"1\"2\n", "data.csv, line 2: a field in quotes does not end with a quote before \"2\""},
      {"a\n\"1\n\n",
       "data.csv, line 2: a field in quotes does not end with a quote before the end of the file"},
      {"\"", "data.csv, line 1: a field in quotes does not end with a quote before the end of the "
             "file"},
  };
  for (const example& each : examples)
    CHECK(error_of([&] { return rows_of(each.text); }) == each.says);
  CHECK(error_of([] { return csv_table{"a\n", "data.csv", {.separator = '"'}}; }) ==
        "data.csv: the separator of fields is \"\"\"");
  CHECK(error_of([] { return csv_table{"a\n", "data.csv", {.separator = '\n'}}; }) ==
        "data.csv: the separator of fields is \"\\x0a\"");
}

/// Whether a table gives columns as numbers of this type, by their names or numbers, or so many from one on.
template <class T, class... Columns>
concept gives_numbers =
    requires(const csv_table& table, const Columns&... columns) { table.numbers<T>(columns...); };
template <class T, std::size_t Count>
concept gives_columns = requires(const csv_table& table) { table.numbers<T, Count>(0); };

static_assert(gives_numbers<double, int> && gives_numbers<float, int, int> &&
              !gives_numbers<double> && !gives_numbers<int, int> && gives_columns<double, 1> &&
              !gives_columns<double, 0> && !gives_columns<int, 2>);

TEST_CASE("columns become numbers", "[csv]") {
  const csv_table table{"x,y,z\n1,-2.5e3, 0x \n+.5,1e-320,0\n", "data.csv"};
  CHECK(table.name(1) == "y");
  CHECK(csv_table{"x,y\n", "data.csv", {.has_header = false}}.name(1) == "1");
  CHECK(error_of([&] { return table.name(3); }) ==
        "data.csv has 3 columns, and no column 3, counted from 0");
  const auto some = table.numbers<double>("y", 0);
  CHECK(some.size() == 2);
  CHECK(some[0] == constgrad::vector{-2500.0, 1.0});
  CHECK(some[1] == constgrad::vector{1e-320, 0.5});
  CHECK(table.numbers<double, 2>("x") == table.numbers<double>("x", "y"));
  const csv_table near_one{
      "1.00000005960464477540,1.0000000596046447754\n", "data.csv", {.has_header = false}};
  CHECK(near_one.numbers<float>(0)[0][0] == 0x1.000002p0f); // rounded once
  CHECK(near_one.numbers<double>(1)[0][0] == 0x1.000001p0);
}

TEST_CASE("what is no number is refused, with its line and column", "[csv]") {
  const auto error = [](const std::string& field) {
    return error_of([&] {
      return csv_table{"name,size\na,1\nb," + field + "\n", "data.csv"}.numbers<double>("size");
    });
  };
  const std::string at = "data.csv, line 3, column 1 \"size\": expected ";
  CHECK(error("2") == "nothing");
  CHECK(error("") == at + "a number, but found nothing");
  CHECK(error(" ") == at + "a number, but found \" \"");
  CHECK(error("two") == at + "a number, but found \"two\"");
  CHECK(error("2x") == at + "a number, but found \"2x\"");
  CHECK(error("+-2") == at + "a number, but found \"+-2\"");
  CHECK(error("\"2,5\"") == at + "a number, but found \"2,5\"");
  CHECK(error("nan") == at + "a finite number, but found \"nan\"");
  CHECK(error("-inf") == at + "a finite number, but found \"-inf\"");
  CHECK(error("1e309") == at + "a number in the range of a double, but found \"1e309\"");
  CHECK(error("2\t") == at + "a number, but found \"2\\x09\"");
  CHECK(error(std::string(41, 'x')) ==
        at + "a number, but found \"" + std::string(40, 'x') + "…\"");
  CHECK(error(std::string(39, 'x') + "é") ==
        at + "a number, but found \"" + std::string(39, 'x') + "é\"");
  CHECK(
      error_of([] { return rows_of("1e39\n").numbers<float>(0); }) ==
      "data.csv, line 1, column 0: expected a number in the range of a float, but found \"1e39\"");
}

TEST_CASE("columns that are not there are refused", "[csv]") {
  const csv_table table{"a,b,a\n1,2,3\n", "data.csv"};
  CHECK(error_of([&] { return table.numbers<double>("c"); }) ==
        "data.csv has 0 columns named \"c\"");
  CHECK(error_of([&] { return table.numbers<double>("a"); }) ==
        "data.csv has 2 columns named \"a\"");
  CHECK(error_of([&] { return table.numbers<double>(3); }) ==
        "data.csv has 3 columns, and no column 3, counted from 0");
  CHECK(error_of([&] { return table.numbers<double, 3>("b"); }) ==
        "data.csv has 2 columns from column 1 on, not 3");
  CHECK(error_of([&] { return table.text(1, "b"); }) ==
        "data.csv has 1 row, and no row 1, counted from 0");
  CHECK(error_of([&] { return rows_of("a\n").numbers<double>("a"); }) ==
        "data.csv has 0 columns named \"a\"");
  CHECK(error_of([&] { return rows_of("a\n").numbers<double>(-1); }) ==
        "data.csv has 1 column, and no column 18446744073709551615, counted from 0");
}

TEST_CASE("classes are labels by their names", "[csv]") {
  const csv_table table{"kind,x\ncat,1\ndog,2\ncat,3\n", "data.csv"};
  CHECK(table.classes("kind", {"cat", "dog"}) == std::vector<int>{0, 1, 0});
  CHECK(table.classes(0, {"dog", "cat"}) == std::vector<int>{1, 0, 1});
  CHECK(error_of([&] { return table.classes("kind", {"cat", "cow"}); }) ==
        "data.csv, line 3, column 0 \"kind\": expected one of cat, cow, but found \"dog\"");
}

TEST_CASE("the irises in a file are the irises", "[csv]") {
  const std::string file = "irises_of_a_test.csv";
  {
    std::ofstream out{file};
    out << "sepal length,sepal width,petal length,petal width,species\n";
    for (std::size_t i = 0; i < constgrad::iris.size(); ++i) {
      for (const double x : constgrad::iris.inputs[i]) out << x << ',';
      out << constgrad::iris_class_names[i / 50] << '\n';
    }
  }
  const csv_table table = constgrad::read_csv(file);
  std::remove(file.c_str());
  const constgrad::data_set irises{
      table.numbers<double, 4>("sepal length"),
      constgrad::one_hot<3>(table.classes("species", {"setosa", "versicolor", "virginica"}))};
  CHECK((irises == constgrad::data_set<double, 4, 3>{constgrad::iris}));
  CHECK(error_of([&] { return constgrad::read_csv(file); }) == file + ": can't be opened");
  CHECK(error_of([] { return constgrad::read_csv("."); }) == ".: can't be read");
}
