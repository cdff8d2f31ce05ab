using System.Reflection;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

public sealed class FeatureOrderTests
{
    static readonly FeatureOrder s_order = FeatureOrder.OfTheProduct;
    static readonly FeatureOrder s_planted = new(typeof(FeatureOrderTests).Namespace + ".Planted", ["Storage", "Catalogue", "Maps"]);

    static readonly Type[] s_product = Assembly.Load("Wegmarke").GetTypes();
    static readonly Type[] s_hosts = [.. Assembly.Load("Wegmarke.Server").GetTypes(), .. Assembly.Load("Wegmarke.Cli").GetTypes()];

    [Fact]
    public void Features_use_only_those_to_their_left() => Expect.None(s_order.AgainstTheOrder(s_product));

    [Fact]
    public void Folders_inside_a_feature_are_its_own_business() =>
        Expect.None(s_order.IntoTheInside([.. s_product, .. s_hosts]));

    [Fact]
    public void Every_type_of_the_product_belongs_to_a_feature() => Expect.None(s_order.WithoutFeature(s_product));

    [Theory]
    [InlineData(typeof(Planted.Storage.NamesMapInSignature))]
    [InlineData(typeof(Planted.Storage.NamesMapInBody))]
    [InlineData(typeof(Planted.Storage.NamesMapInLambda))]
    [InlineData(typeof(Planted.Storage.NamesMapInIterator))]
    [InlineData(typeof(Planted.Storage.NamesMapAsGenericArgument))]
    public void A_use_to_the_right_is_found_wherever_it_hides(Type planted)
    {
        var found = s_planted.AgainstTheOrder(WithNested(planted));

        Assert.NotEmpty(found);
        Assert.All(found, use => Assert.Contains("Planted.Maps.Map", use));
    }

    [Fact]
    public void A_reach_into_another_features_folder_is_found()
    {
        Assert.NotEmpty(s_planted.IntoTheInside(WithNested(typeof(Planted.Maps.ReachesIntoCatalogue))));
        Assert.Empty(s_planted.IntoTheInside(WithNested(typeof(Planted.Catalogue.UsesItsOwnFolder))));
    }

    [Fact]
    public void A_use_to_the_left_is_fine() =>
        Assert.Empty(s_planted.AgainstTheOrder(WithNested(typeof(Planted.Maps.ReachesIntoCatalogue))));

    static IEnumerable<Type> WithNested(Type type) =>
        [type, .. type.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public).SelectMany(WithNested)];
}
