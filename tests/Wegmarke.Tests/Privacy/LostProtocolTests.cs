using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

/// <summary>Without what lies beside the protocol, nobody knows whom to keep out; then nothing comes in, whatever was asked before.</summary>
public sealed class LostProtocolTests : IDisposable
{
    const string Rows = "customer_number,email,phone,time,touchpoint\n10010010,ada@example.org,0171 2345678,2024-03-01T10:00:00Z,visit\n20020020,bob@example.org,,2024-03-01T11:00:00Z,visit\n";

    readonly TestTenant _tenant = new();
    readonly TemporaryFolder _backup = new();

    string Secret => Path.Combine(_tenant.Folder.Erasures, "secret");

    public void Dispose()
    {
        _tenant.Dispose();
        _backup.Dispose();
    }

    [Fact]
    public async Task A_lost_secret_is_not_made_anew_by_the_next_request()
    {
        await _tenant.Import(Rows);
        Requests.Erase(_tenant.Folder, "10010010");
        File.Delete(Secret);

        Assert.Throws<StorageException>(() => Requests.Access(_tenant.Folder, "20020020"));
        Assert.False(File.Exists(Secret));
        await Assert.ThrowsAsync<StorageException>(() => _tenant.ImportFile(Rows));
    }

    [Fact]
    public async Task Another_secret_than_the_one_it_began_with_is_none()
    {
        await _tenant.Import(Rows);
        Requests.Erase(_tenant.Folder, "10010010");
        await File.WriteAllBytesAsync(Secret, new byte[32], TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<StorageException>(() => _tenant.ImportFile(Rows));
        Assert.Throws<StorageException>(() => Requests.Object(_tenant.Folder, "20020020"));
    }

    [Fact]
    public async Task A_log_whose_protocol_is_gone_takes_nothing_in()
    {
        await _tenant.Import(Rows);
        Requests.Erase(_tenant.Folder, "10010010");
        Directory.Delete(_tenant.Folder.Erasures, recursive: true);

        Assert.Contains("Put that folder back", (await Assert.ThrowsAsync<StorageException>(() => _tenant.ImportFile(Rows))).Message, StringComparison.Ordinal);
        Assert.Equal(1, (await _tenant.Journeys()).Coverage.Linked);
    }

    /// <summary>The line that broke off is written over by a shorter one; a log that counted it as read would never look at that.</summary>
    [Fact]
    public async Task A_line_that_broke_off_hides_no_erasure_from_a_backup()
    {
        await _tenant.Import(Rows);
        Requests.Object(_tenant.Folder, "20020020");
        await File.AppendAllTextAsync(Path.Combine(_tenant.Folder.Erasures, "protocol.jsonl"), "{\"number\":2,\"reason\":\"" + new string('x', 5_000), TestContext.Current.CancellationToken);
        InteractionLog.Open(_tenant.Folder, TimeProvider.System).Dispose();
        Copies.Folder(_tenant.Folder.Path, _backup.Path);
        Requests.Erase(_tenant.Folder, "10010010");
        Copies.PutBack(_backup.Path, _tenant.Folder.Path);

        InteractionLog.Open(_tenant.Folder, TimeProvider.System).Dispose();

        Assert.Empty(Traces.Of(["ada@example.org"], _tenant.Folder.Path));
        Assert.Contains(ProtocolKind.Repeated, Protocol.Entries(_tenant.Folder).Select(entry => entry.Note.Kind));
    }

    [Fact]
    public async Task A_device_that_only_erased_persons_shared_goes_with_them()
    {
        await _tenant.Import("customer_number,device_token,time,touchpoint\n10010010,tablet-77,2024-03-01T10:00:00Z,visit\n20020020,tablet-77,2024-03-01T11:00:00Z,visit\n30030030,,2024-03-01T11:00:00Z,visit\n");
        Requests.Erase(_tenant.Folder, "10010010", "20020020");

        Assert.Empty(Traces.Of(["tablet-77"], _tenant.Folder.Path));
    }

    [Fact]
    public async Task An_objection_that_would_be_recorded_for_nothing_is_refused()
    {
        await _tenant.Import("customer_number,device_token,time,touchpoint\n10010010,tablet-77,2024-03-01T10:00:00Z,visit\n20020020,tablet-77,2024-03-01T11:00:00Z,visit\n");
        var device = new PersonIdentifier(3, 7, "device_token", "tablet-77", IsShared: true);

        Assert.Contains("another identifier", Assert.Throws<ArgumentException>(() => ObjectToMarketing.Run(_tenant.Folder, new([device], new HashSet<int>()), Requests.By(), withdraw: false)).Message, StringComparison.Ordinal);
        Assert.Empty(Protocol.Entries(_tenant.Folder));
    }

    [Theory]
    [InlineData("rief an unter 0171 / 234 56 78")]
    [InlineData("Mail von ADA@example.org")]
    [InlineData("+49 171 2345678")]
    public async Task A_reason_that_names_the_person_is_refused_however_it_is_written(string reason)
    {
        await _tenant.Import(Rows);

        Assert.Throws<ArgumentException>(() => Requests.By(reason).RefuseNaming(Requests.Known(_tenant.Folder, "10010010")));
        Requests.By("Ticket 34711, 2026-03-01").RefuseNaming(Requests.Known(_tenant.Folder, "10010010"));
    }
}
