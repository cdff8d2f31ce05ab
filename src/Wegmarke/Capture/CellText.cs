using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture;

/// <summary>Turns a cell as a file writes it into the canonical text. Cells and results are UTF-8; nothing is allocated.
/// Each function writes to <c>canonical</c> and returns how many bytes, or −1 when the cell is no such value.</summary>
public static class CellText
{
    /// <summary>No number and no point in time is longer than this; what is shorter need not fit.</summary>
    public const int MaxBytes = 64;

    /// <summary><c>1.234,50 €</c>, <c>(12.00)</c>, <c>12,50-</c> and <c>5 %</c> to <c>1234.50</c>, <c>-12.00</c>, <c>-12.50</c> and <c>0.05</c>.</summary>
    public static int Number(ReadOnlySpan<byte> cell, NumberForm form, Span<byte> canonical) => NumberCell.Write(cell, form, canonical);

    /// <summary>The currency a cell names beside its number, as three letters; empty when it names none.</summary>
    public static ReadOnlySpan<byte> Currency(ReadOnlySpan<byte> cell) => CurrencyMark.In(cell);

    /// <summary><c>5.3.26 18:05</c> to <c>2026-03-05T18:05:00</c>: local unless the cell says an offset.</summary>
    public static int Instant(ReadOnlySpan<byte> cell, InstantForm form, Span<byte> canonical) => InstantCell.Write(cell, form, canonical);

    /// <summary><c>6:05 PM</c> to <c>18:05:00</c>.</summary>
    public static int TimeOfDay(ReadOnlySpan<byte> cell, Span<byte> canonical) => InstantCell.WriteTimeOfDay(cell, canonical);

    /// <summary>A date in one column and a time of day in another; an empty time is the beginning of the day.</summary>
    public static int Instant(ReadOnlySpan<byte> date, ReadOnlySpan<byte> time, InstantForm form, Span<byte> canonical) =>
        InstantCell.Join(date, time, form, canonical);
}
