using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus;

/// <summary>What is to be made: the same request makes the same bytes everywhere.</summary>
/// <param name="Out">Folder of the delivery; files of an earlier one are overwritten.</param>
/// <param name="Truth">Where to write what is planted, outside of the delivery; nowhere if null.</param>
public sealed record MusterhausRequest(string Out, ulong Seed, int Customers, Plants Plants, string? Truth)
{
    public const int DefaultCustomers = 5_000;
    const int MostCustomers = 500_000;

    public int Customers { get; } = Customers is > 0 and <= MostCustomers ? Customers
        : throw new ArgumentException($"{Customers} customers cannot be made: 1 to {MostCustomers} can.");

    public string? Truth { get; } = Truth is null || !IsInside(Path.GetFullPath(Truth), Path.GetFullPath(Out)) ? Truth
        : throw new ArgumentException($"The truth must not be part of the delivery: {Truth} lies in {Out}. Name a file elsewhere.");

    static bool IsInside(string path, string folder) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
