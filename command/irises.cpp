// The irises as a table, for a try of the command.
#include <constgrad/data.hpp>

#include <cstdio>

int main() {
  namespace cg = constgrad;
  const char* const names[]{"setosa", "versicolor", "virginica"};
  std::puts("sepal length,sepal width,petal length,petal width,species");
  for (std::size_t i = 0; i < cg::iris.size(); ++i) {
    for (const double number : cg::iris.inputs[i]) std::printf("%.1f,", number);
    std::puts(names[cg::class_of(cg::iris.targets[i])]);
  }
}
