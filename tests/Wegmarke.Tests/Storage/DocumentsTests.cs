using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Storage;

public sealed class DocumentsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Documents _documents;

    public DocumentsTests() => _documents = new(new TenantFolder(_folder.Path, TenantId.Main));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_saved_document_is_found_with_its_version()
    {
        _documents.Save("maps.map", "spring", expectedVersion: 0, schema: 3, "{}");
        var second = _documents.Save("maps.map", "spring", expectedVersion: 1, schema: 4, """{"a":"ß"}""");

        Assert.Equal(new Document("maps.map", "spring", 2, 4, """{"a":"ß"}"""), second);
        Assert.Equal(second, _documents.Find("maps.map", "spring"));
    }

    [Fact]
    public void All_of_a_kind_come_in_order_of_id()
    {
        foreach (var id in (string[])["b", "a", "c"])
            _documents.Save("maps.map", id, expectedVersion: 0, schema: 1, "{}");
        _documents.Save("maps.persona", "d", expectedVersion: 0, schema: 1, "{}");

        Assert.Equal(["a", "b", "c"], _documents.All("maps.map").Select(document => document.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Who_edited_another_version_is_told_what_is_stored(int edited)
    {
        _documents.Save("k", "a", expectedVersion: 0, schema: 1, "1");
        var stored = _documents.Save("k", "a", expectedVersion: 1, schema: 1, "2");

        var conflict = Assert.Throws<DocumentConflictException>(() => _documents.Save("k", "a", edited, schema: 1, "3"));

        Assert.Equal(stored, conflict.Stored);
        Assert.Equal(stored, _documents.Find("k", "a"));
    }

    [Fact]
    public void Of_many_who_save_at_once_one_wins()
    {
        _documents.Save("k", "a", expectedVersion: 0, schema: 1, "0");
        var wins = 0;
        Parallel.For(0, 8, writer =>
        {
            try
            {
                _documents.Save("k", "a", expectedVersion: 1, schema: 1, $"{writer}");
                Interlocked.Increment(ref wins);
            }
            catch (DocumentConflictException)
            {
                // As it should be for all but one.
            }
        });

        Assert.Equal((1, 2), (wins, _documents.Find("k", "a")!.Version));
    }

    [Fact]
    public void Documents_saved_together_are_stored_all_or_none()
    {
        _documents.SaveTogether(new Document("k", "a", 0, 1, "1"), new Document("k", "a@1", 0, 1, "1"));

        var conflict = Assert.Throws<DocumentConflictException>(() => _documents.SaveTogether(new Document("k", "a", 1, 1, "2"), new Document("k", "a@1", 0, 1, "2")));

        Assert.Equal(new Document("k", "a@1", 1, 1, "1"), conflict.Stored);
        Assert.Equal([new Document("k", "a", 1, 1, "1"), new("k", "a@1", 1, 1, "1")], _documents.All("k"));
        Assert.Equal([new Document("k", "a@1", 1, 1, "1")], _documents.Beginning("k", "a@"));
    }

    [Fact]
    public void A_document_that_is_gone_cannot_be_changed_or_deleted()
    {
        _documents.Save("k", "a", expectedVersion: 0, schema: 1, "1");
        _documents.Delete("k", "a", expectedVersion: 1);

        Assert.Null(Assert.Throws<DocumentConflictException>(() => _documents.Save("k", "a", expectedVersion: 1, schema: 1, "2")).Stored);
        Assert.Throws<DocumentConflictException>(() => _documents.Delete("k", "a", expectedVersion: 1));
        Assert.Equal(1, _documents.Save("k", "a", expectedVersion: 0, schema: 1, "3").Version);
    }

    [Fact]
    public void Deleting_another_version_is_a_conflict()
    {
        var stored = _documents.Save("k", "a", expectedVersion: 0, schema: 1, "1");

        Assert.Equal(stored, Assert.Throws<DocumentConflictException>(() => _documents.Delete("k", "a", expectedVersion: 2)).Stored);
    }

    [Fact]
    public void A_damaged_file_is_told_by_its_name()
    {
        var folder = new TenantFolder(_folder.Path, new TenantId("damaged"));
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(folder.State, "this is no database, and long enough to be taken for one by nobody at all");
        var told = Assert.Throws<DatabaseException>(() => new Documents(folder));

        Assert.True(told.IsDamage);
        Assert.StartsWith(folder.State, told.Message, StringComparison.Ordinal);
    }
}
