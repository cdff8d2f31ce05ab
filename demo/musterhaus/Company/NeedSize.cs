namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>How long a purchase is thought over: a bicycle for weeks, a jacket for days, a tube not at all.</summary>
enum NeedSize { Small, Medium, Big }
