using Wegmarke.Catalogue;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Catalogue;

public sealed class SetEntriesTests : IDisposable
{
    static readonly CatalogueEntry s_kiosk = new(CatalogueKinds.Channel, "kiosk", """{ "name": { "de": "Kiosk" }, "place": "offline", "ownership": "own" }""");
    static readonly CatalogueEntry s_visit = new(CatalogueKinds.Touchpoint, "kiosk-visit", """{ "name": { "de": "Kioskbesuch" }, "channel": "kiosk" }""");

    readonly TemporaryFolder _folder = new();
    readonly Documents _documents;

    public SetEntriesTests() => _documents = new(new TenantFolder(_folder.Path, TenantId.Main));

    [Fact]
    public void Entries_that_speak_of_each_other_are_stored_together_in_whatever_order()
    {
        Assert.Equal("stored channel kiosk, touchpoint kiosk-visit; 0 unchanged", Set(s_visit, s_kiosk));
        Assert.Equal("Kioskbesuch", CatalogueStore.Read(_documents).TouchpointOf("kiosk-visit").Name.De);
    }

    [Fact]
    public void What_says_nothing_new_is_not_written_again()
    {
        Set(s_kiosk, s_visit);

        Assert.Equal("stored ; 2 unchanged", Set(s_kiosk with { Body = s_kiosk.Body.Replace(" ", "", StringComparison.Ordinal) }, s_visit));
        Assert.Equal("stored touchpoint kiosk-visit; 1 unchanged", Set(s_kiosk, s_visit with { Body = """{ "name": { "de": "Am Kiosk" }, "channel": "kiosk" }""" }));
        Assert.Equal([("kiosk", 1), ("kiosk-visit", 2)], CatalogueStore.DocumentsOf(_documents).Select(document => (document.Id, document.Version)));
    }

    [Fact]
    public void One_wrong_entry_keeps_all_of_them_out()
    {
        Assert.Equal("kiosk-visit: The channel \"kiosk\" is not in the catalogue. Add it first, or name one that is there.", Set(s_visit));
        Assert.Equal("kiosk: It is given 2 times; it may be given once. Remove the others.", Set(s_kiosk, s_kiosk));
        Assert.Empty(CatalogueStore.DocumentsOf(_documents));
    }

    [Fact]
    public void A_wrong_entry_that_is_stored_can_be_mended()
    {
        _documents.Save(CatalogueKinds.Channel, "kiosk", 0, 1, "{");

        Assert.Equal("stored channel kiosk; 0 unchanged", Set(s_kiosk));
        Assert.Empty(CatalogueStore.Read(_documents).Problems);
    }

    [Fact]
    public void An_entry_is_removed_once_nothing_needs_it()
    {
        Set(s_kiosk, s_visit);

        var refused = Assert.IsType<RemoveOutcome.Refused>(RemoveEntry.Run(_documents, CatalogueKinds.Channel, "kiosk"));
        Assert.Equal(["kiosk-visit"], refused.Problems.Select(problem => problem.Id));
        Assert.IsType<RemoveOutcome.Removed>(RemoveEntry.Run(_documents, CatalogueKinds.Touchpoint, "kiosk-visit"));
        Assert.IsType<RemoveOutcome.Removed>(RemoveEntry.Run(_documents, CatalogueKinds.Channel, "kiosk"));
        Assert.IsType<RemoveOutcome.NotThere>(RemoveEntry.Run(_documents, CatalogueKinds.Channel, "kiosk"));
        Assert.Empty(CatalogueStore.DocumentsOf(_documents));
    }

    string Set(params CatalogueEntry[] entries) => SetEntries.Run(_documents, entries) switch
    {
        SetOutcome.Stored(var changed, var unchanged) => $"stored {string.Join(", ", changed.Select(entry => $"{CatalogueKinds.Word(entry.Kind)} {entry.Key}"))}; {unchanged} unchanged",
        SetOutcome.Refused(var problems) => string.Join('\n', problems.Select(problem => $"{problem.Id}: {problem.Message}")),
        _ => throw new InvalidOperationException("An outcome that this test does not know."),
    };

    public void Dispose() => _folder.Dispose();
}
