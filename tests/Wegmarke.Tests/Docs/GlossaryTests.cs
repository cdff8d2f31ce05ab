using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class GlossaryTests
{
    /// <summary>Kept for what they mean also before anything uses them, so that nothing else takes the word.</summary>
    static readonly string[] s_reserved =
    [
        "Interaction", "Touchpoint", "Channel", "Phase", "Phase model", "Customer", "Profile", "Account", "Identifier", "Persona", "Segment",
        "Journey", "Journey map", "Step", "Lane", "Metric", "Ideal", "actual", "Pain point", "Opportunity", "Initiative", "Conversion",
        "Consent", "Purpose", "Source", "Drop reason",
    ];

    static readonly string[] s_words = [.. Document.At("docs/glossary.md").FirstCells("Glossary").SelectMany(cell => cell.Split(", "))];

    [Fact]
    public void The_words_the_house_is_built_of_are_there() => Expect.None(s_reserved.Except(s_words));

    [Fact]
    public void Every_other_word_is_used_in_code_or_documents()
    {
        var used = string.Join('\n', Document.All.Where(d => d.Path != "docs/glossary.md").Select(d => d.Text)
            .Concat(Repository.Files("src", ".cs").Select(Repository.Text)));
        var unused = s_words.Except(s_reserved).Where(word => !IsIn(used, word) && !IsIn(used, word.Replace(" ", "")));

        Expect.None(unused);
    }

    [Fact]
    public void A_word_is_explained_once() => Assert.Equal(s_words.Distinct(StringComparer.OrdinalIgnoreCase), s_words);

    static bool IsIn(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
