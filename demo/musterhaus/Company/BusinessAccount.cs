namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>A company that orders by phone or through the field sales.</summary>
sealed record BusinessAccount(string Number, string Name, string Street, string Zip, string Town, string Domain);
