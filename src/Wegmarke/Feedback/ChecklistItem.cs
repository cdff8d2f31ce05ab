using Wegmarke.Catalogue;

namespace Wegmarke.Feedback;

/// <summary>A thing that a tester looks for and answers with yes or no; yes is good.</summary>
public sealed record ChecklistItem(string Key, Criterion Criterion, LocalText Text);
