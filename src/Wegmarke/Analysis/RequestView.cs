using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>A request of a person as people look at it.</summary>
/// <param name="State">open, overdue or done.</param>
/// <param name="Left">Days until it is due, below 0 when that has passed; null when it is done.</param>
/// <param name="Outcome">granted, refused or nothing-held; null while it is open.</param>
public sealed record RequestView(int Number, string Right, string Ticket, DateOnly Received, DateOnly Due, string Extended, DateOnly? Done, string State, int? Left, string? Outcome)
{
    public static RequestView Of(PersonRequest request, DateOnly today) => new(
        request.Number, Word(request.Right), request.Ticket, request.Received, request.Due, request.Extended, request.Done,
        request.Done is not null ? "done" : request.IsOverdue(today) ? "overdue" : "open",
        request.Done is null ? request.Due.DayNumber - today.DayNumber : null,
        request.Done is null ? null : Word(request.Outcome));

    public static string Word(RequestedRight right) => $"{right}".ToLowerInvariant();

    public static string Word(RequestOutcome outcome) => outcome == RequestOutcome.NothingHeld ? "nothing-held" : $"{outcome}".ToLowerInvariant();

    /// <param name="word">Empty = granted.</param>
    /// <exception cref="ArgumentException">There is no such outcome.</exception>
    public static RequestOutcome Ended(string? word) => string.IsNullOrWhiteSpace(word) ? RequestOutcome.Granted
        : Enum.GetValues<RequestOutcome>().Where(outcome => Word(outcome) == word.Trim()).Select(outcome => (RequestOutcome?)outcome).FirstOrDefault()
        ?? throw new ArgumentException($"outcome '{word}' is none. Known are {string.Join(", ", Enum.GetValues<RequestOutcome>().Select(Word))}.");

    /// <exception cref="ArgumentException">There is no such right.</exception>
    public static RequestedRight Parse(string? word) => Enum.GetValues<RequestedRight>().Where(right => Word(right).Equals(word?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(right => (RequestedRight?)right).FirstOrDefault()
        ?? throw new ArgumentException($"'{word}' is nothing that a person may ask for. Known are {string.Join(", ", Enum.GetValues<RequestedRight>().Select(Word))}.");

    /// <exception cref="ArgumentException">No day.</exception>
    public static DateOnly Day(string name, string? text, DateOnly today) => string.IsNullOrWhiteSpace(text) ? today
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day
        : throw new ArgumentException($"{name} '{text}' is no day: write it as 2026-11-30.");
}
