using System.Globalization;
using System.Text.Json;

namespace Wegmarke.Feedback;

/// <summary>What somebody thought of a touchpoint.</summary>
/// <param name="Given">Marks from 0 to 10, 10 is best.</param>
/// <param name="Items">Answers to a checklist.</param>
public sealed record Marks(IReadOnlyDictionary<Criterion, double> Given, IReadOnlyList<ItemAnswer> Items)
{
    const double Best = 10;

    public static Marks None { get; } = new(new Dictionary<Criterion, double>(), []);

    public bool IsEmpty => Given.Count == 0 && Items.Count == 0;

    /// <summary>0–100: the mark, or without one the share of items that were so; null when nothing was said.</summary>
    public double? Of(Criterion criterion)
    {
        if (Given.TryGetValue(criterion, out var mark))
            return mark * 100 / Best;
        var items = Items.Where(item => item.Criterion == criterion).ToArray();
        return items.Length == 0 ? null : 100.0 * items.Count(item => item.Yes) / items.Length;
    }

    /// <exception cref="FeedbackException">A mark lies outside of 0 to 10.</exception>
    public Marks Checked()
    {
        foreach (var (criterion, mark) in Given.Where(given => given.Value is not (>= 0 and <= Best)))
            throw new FeedbackException($"{CriterionNames.Word(criterion)} is {mark.ToString(CultureInfo.InvariantCulture)}; marks go from 0 to {Best:0}, {Best:0} is best.");
        return this;
    }

    internal string Text() => JsonSerializer.Serialize(new Written(
        Given.OrderBy(given => given.Key).ToDictionary(given => CriterionNames.Word(given.Key), given => given.Value),
        [.. Items.OrderBy(item => item.Item, StringComparer.Ordinal).Select(item => new WrittenItem(item.Item, CriterionNames.Word(item.Criterion), item.Yes))]));

    internal static Marks Read(string text)
    {
        if (text.Length == 0)
            return None;
        var written = JsonSerializer.Deserialize<Written>(text)!; // written above
        return new(written.Given.ToDictionary(given => Known(given.Key), given => given.Value), [.. written.Items.Select(item => new ItemAnswer(item.Item, Known(item.Criterion), item.Yes))]);
    }

    static Criterion Known(string word) => CriterionNames.Find(word) ?? throw new Storage.StorageException($"A mark of criterion '{word}' is stored, which this version does not know.");

    sealed record Written(Dictionary<string, double> Given, WrittenItem[] Items);

    sealed record WrittenItem(string Item, string Criterion, bool Yes);
}
