namespace Wegmarke.Demo.Musterhaus.Company;

enum BasketSize { Small, Medium, Large }
