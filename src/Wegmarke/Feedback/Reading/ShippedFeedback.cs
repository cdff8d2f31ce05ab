using System.Text.Json;

namespace Wegmarke.Feedback.Reading;

/// <summary>What comes with the product, read once from the assembly. Tests hold it valid.</summary>
sealed class ShippedFeedback
{
    static readonly Lazy<ShippedFeedback> s_all = new(() => new());

    ShippedFeedback()
    {
        Checklists = ChecklistText.Read(Text("checklists.json"));
        using var answers = JsonDocument.Parse(Text("answers.json"));
        Answers = AnswerWords.Read(answers.RootElement);
    }

    public static ShippedFeedback All => s_all.Value;

    public IReadOnlyList<Checklist> Checklists { get; }

    public AnswerWords Answers { get; }

    static string Text(string file)
    {
        using var stream = typeof(ShippedFeedback).Assembly.GetManifestResourceStream("Feedback/" + file)
            ?? throw new InvalidOperationException($"{file} is not embedded. Add it to src/Wegmarke/Feedback/Shipped.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
