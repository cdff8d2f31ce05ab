using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>A receipt of a till; the number is given when the day is written.</summary>
sealed class Receipt
{
    public required Branch Branch { get; init; }
    public required int Till { get; init; }
    public required string Cashier { get; init; }
    public required string Payment { get; init; }
    public required IReadOnlyList<ReceiptLine> Lines { get; init; }
    public string? Card { get; init; }

    /// <summary>Of a return: the receipt that the goods were bought with.</summary>
    public Receipt? Original { get; init; }

    public string Number { get; set; } = "";

    public int Cents => Lines.Sum(line => line.Cents);
}
