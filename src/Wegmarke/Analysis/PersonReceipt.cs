using System.Globalization;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What was done for a person; it is on disk and in force.</summary>
/// <param name="Entry">Number in the protocol.</param>
/// <param name="Act">object, withdraw, restrict or lift.</param>
/// <param name="Identifiers">How many of the person's it holds for.</param>
sealed record PersonReceipt(long Entry, string Act, DateTimeOffset At, int Identifiers)
{
    public static PersonReceipt Of(ProtocolEntry entry) => new(
        entry.Number, $"{entry.Note.Kind}".ToLowerInvariant(), entry.Note.At, int.Parse(entry.Note.Facts["identifiers"], CultureInfo.InvariantCulture));
}
