using System.Reflection;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

public sealed class StoredNamesTests
{
    static readonly StoredNames s_planted = new(new(typeof(StoredNamesTests).Namespace + ".Planted", ["Storage", "Catalogue", "Maps"]));

    [Fact]
    public void Features_read_and_write_only_their_own_tables_and_documents() =>
        Expect.None(new StoredNames(FeatureOrder.OfTheProduct).OfOthers(Assembly.Load("Wegmarke").GetTypes()));

    [Theory]
    [InlineData(typeof(Planted.Maps.ReadsTableOfCatalogue))]
    [InlineData(typeof(Planted.Maps.ReadsLog))]
    [InlineData(typeof(Planted.Maps.ReadsDocumentOfCatalogue))]
    public void Another_features_table_or_document_kind_is_found(Type planted) =>
        Assert.Single(s_planted.OfOthers([planted, .. planted.GetNestedTypes(BindingFlags.NonPublic)]));

    [Fact]
    public void A_features_own_tables_are_fine() => Assert.Empty(s_planted.OfOthers([typeof(Planted.Maps.ReadsItsOwn)]));
}
