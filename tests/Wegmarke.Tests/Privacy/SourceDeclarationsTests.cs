using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class SourceDeclarationsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Documents _documents;
    readonly SourceDeclarations _declarations;

    public SourceDeclarationsTests()
    {
        _documents = new(new TenantFolder(_folder.Path, TenantId.Main));
        _declarations = new(_documents);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_source_that_declared_nothing_holds_contacts_of_own_customers() =>
        Assert.Equal(new CollectedFor(LegalBasis.Contract, Purpose.Analysis), _declarations.Of("till"));

    [Fact]
    public void What_a_source_declared_last_holds_for_it_alone()
    {
        var newsletter = new CollectedFor(LegalBasis.Consent, Purpose.Analysis | Purpose.Marketing);
        _declarations.Declare("newsletter", CollectedFor.OwnCustomers);
        _declarations.Declare("newsletter", newsletter);

        Assert.Equal((newsletter, CollectedFor.OwnCustomers), (_declarations.Of("newsletter"), _declarations.Of("shop")));
    }

    [Fact]
    public void Declaring_the_same_again_changes_nothing()
    {
        _declarations.Declare("shop", CollectedFor.OwnCustomers);
        _declarations.Declare("shop", CollectedFor.OwnCustomers);

        Assert.Equal(1, _documents.Find("privacy.source", "shop")!.Version);
    }
}
