namespace Wegmarke.Demo.Completejourney;

/// <summary>Departments of the chain put together as a customer would.</summary>
enum Assortment { Fuel, Groceries, Fresh, Counter, Drugstore, Other }
