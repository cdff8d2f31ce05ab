using Wegmarke.Catalogue;
using Wegmarke.Profiles.Defining;

namespace Wegmarke.Profiles;

/// <summary>A set of customers by conditions, as somebody wrote it down.</summary>
/// <param name="Key">1 to 60 characters of a–z, 0–9 and hyphens.</param>
/// <param name="Reference">What "the last 30 days" are counted back from, and when ages are taken.</param>
/// <param name="Order">Where it stands among others; a customer in several counts with the first when figures are split by segment.</param>
public sealed record Segment(string Key, LocalText Name, SegmentReference Reference, int Order, SegmentCondition Condition)
{
    public const string DocumentKind = "profiles.segment";

    /// <summary>The words that a condition may begin with.</summary>
    public static IReadOnlyList<string> Words => ConditionReading.Words;

    /// <summary>One definition, or a list of them.</summary>
    /// <exception cref="SegmentException">The message says where and what to change.</exception>
    public static IReadOnlyList<(Segment Segment, string Body)> ReadAll(string json) => SegmentReading.All(json);

    /// <exception cref="SegmentException">The message says where and what to change.</exception>
    public static Segment Read(string json) => SegmentReading.All(json) is [var one] ? one.Segment
        : throw new SegmentException("One definition is needed here, and this is a list of several.");

    /// <summary>A definition to try, which needs no key.</summary>
    /// <exception cref="SegmentException">The message says where and what to change.</exception>
    public static Segment ReadUnsaved(string json) => SegmentReading.Unsaved(json);

    /// <summary>A condition alone, as personas may hold it.</summary>
    /// <exception cref="SegmentException">The message says where and what to change.</exception>
    public static SegmentCondition ReadCondition(string json) => SegmentReading.Condition(json);
}
