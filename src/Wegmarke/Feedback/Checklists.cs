using Wegmarke.Catalogue;
using Wegmarke.Feedback.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

/// <summary>The checklists of a tenant: the shipped ones, with its own instead of those of the same key. Immutable.</summary>
public sealed class Checklists
{
    const string Kind = "feedback.checklist";
    const int Schema = 1;

    Checklists(IReadOnlyList<Checklist> all) => All = all;

    public IReadOnlyList<Checklist> All { get; }

    public static Checklists Of(Documents documents)
    {
        var own = documents.All(Kind).Select(document => ChecklistText.Read(document.Body)[0]).ToArray();
        return new([.. ShippedFeedback.All.Checklists.Where(shipped => own.All(one => one.Key != shipped.Key)), .. own]);
    }

    /// <summary>Keeps checklists of the tenant's own; all of them or none.</summary>
    /// <param name="json">A list of checklists, in the form of those that are shipped.</param>
    /// <exception cref="FeedbackException">Something in it is no checklist.</exception>
    public static IReadOnlyList<Checklist> Set(Documents documents, string json)
    {
        var read = ChecklistText.Read(json);
        documents.SaveTogether([.. read.Select(list => new Document(Kind, list.Key, documents.Find(Kind, list.Key)?.Version ?? 0, Schema, ChecklistText.Write(list)))]);
        return read;
    }

    /// <summary>Of the channel that the touchpoint usually happens in; one without channels when there is no other. A later one wins.</summary>
    public Checklist Of(Touchpoint touchpoint) => OfChannel(touchpoint.ChannelKey);

    /// <param name="channel">Key.</param>
    public Checklist OfChannel(string channel) =>
        All.LastOrDefault(list => list.Channels.Contains(channel)) ?? All.Last(list => list.Channels.Count == 0); // one is shipped and can only be replaced

    /// <summary>The item that is called so at this touchpoint, by key or by its German or English text; null if there is none.</summary>
    public ChecklistItem? Find(Touchpoint touchpoint, string said)
    {
        var wanted = CriterionNames.Compact(said);
        return Of(touchpoint).Items.FirstOrDefault(item => ((string[])[item.Key, item.Text.De, item.Text.En]).Any(name => CriterionNames.Compact(name) == wanted));
    }
}
