using System.IO.Compression;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>Figures of a public log of sessions, computed by an independent implementation; see <c>Reference/README.md</c>.</summary>
public sealed class FunnelReferenceTests(FunnelReferenceTests.Sessions sessions) : IClassFixture<FunnelReferenceTests.Sessions>
{
    [Theory]
    [InlineData("customer", null, "600 596 502 274")]
    [InlineData("session", null, "2837 2108 602 135")]
    [InlineData("customer", 30.0, "600 591 380 94")]
    [InlineData("customer", 43200.0, "600 596 465 222")]
    public async Task A_log_of_sessions_has_its_published_funnel(string per, double? minutes, string units)
    {
        using var dimensions = new DimensionStore(sessions.Tenant.Folder, sessions.Store);
        var question = Question.Of(new() { Per = per, By = "device" }, ReportingZone.Of(new()));

        var asked = await new QuestionDesk(dimensions).Ask(await TestTenant.Of(sessions.Store), question, TestContext.Current.CancellationToken);
        var table = await FunnelTable.Of(asked, new() { Steps = ["catalog", "product_view", "add_to_cart", "purchase"], Window = minutes is { } length ? TimeSpan.FromMinutes(length) : null }, TestContext.Current.CancellationToken);

        Assert.Equal(["word:catalog", "word:product_view", "add-to-cart", "conversion:purchase"], table.Steps);
        Assert.Equal(units, string.Join(' ', table.Funnels[0].Steps.Select(step => step.Units)));
        Assert.Equal(units, string.Join(' ', Enumerable.Range(0, 4).Select(step => table.Funnels.Skip(1).Sum(part => part.Steps[step].Units))));
    }

    public sealed class Sessions : IAsyncLifetime
    {
        internal TestTenant Tenant { get; } = new();

        public JourneyStore Store { get; private set; } = null!; // there before a test asks

        public async ValueTask InitializeAsync()
        {
            await using var file = new GZipStream(File.OpenRead(Repository.At("tests/Wegmarke.Tests/Analysis/Reference/ecom_sessions.csv.gz")), CompressionMode.Decompress);
            var lines = (await new StreamReader(file).ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            await Tenant.Import(string.Join('\n', lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]},{cells[1]},{cells[2]},{cells[3].Replace(' ', 'T')}Z,{cells[4]}")
                .Prepend("customer,session,touchpoint,time,device")) + "\n");
            Store = new(Tenant.Folder, Tenant.Documents);
        }

        public ValueTask DisposeAsync()
        {
            Store.Dispose();
            Tenant.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
