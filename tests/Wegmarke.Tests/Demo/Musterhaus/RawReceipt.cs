namespace Wegmarke.Tests.Demo.Musterhaus;

sealed record RawReceipt(string Number, DateTime Time, string Branch, string Card, string Original, IReadOnlyList<IReadOnlyList<string>> Lines)
{
    public long Cents => Lines.Sum(line => RawTable.Cents(line[11]));
}
