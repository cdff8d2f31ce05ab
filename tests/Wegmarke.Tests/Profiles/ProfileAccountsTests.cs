using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class ProfileAccountsTests
{
    const byte CustomerNumber = 0, Account = 5;

    [Fact]
    public void A_person_belongs_to_its_account_and_the_account_to_itself()
    {
        var records = new ProfileRecords();
        var (ada, bob, firm) = (records.AddNode(CustomerNumber, 1), records.AddNode(CustomerNumber, 2), records.AddNode(Account, 3));
        records.AddMember(1, ada, firm);

        var accounts = Of(records);

        Assert.Equal((firm, 0, firm), (accounts[ada], accounts[bob], accounts[firm]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_several_accounts_the_choice_does_not_depend_on_which_came_first(bool isSmallerFirst)
    {
        var records = new ProfileRecords();
        var ada = records.AddNode(CustomerNumber, 1);
        var (first, second) = (records.AddNode(Account, isSmallerFirst ? 7u : 9u), records.AddNode(Account, isSmallerFirst ? 9u : 7u));
        records.AddMember(1, ada, first);
        records.AddMember(2, ada, second);

        Assert.Equal(isSmallerFirst ? first : second, Of(records)[ada]);
    }

    [Fact]
    public void All_nodes_of_a_profile_have_its_account()
    {
        var records = new ProfileRecords();
        var (number, mail, firm) = (records.AddNode(CustomerNumber, 1), records.AddNode(2, 2), records.AddNode(Account, 3));
        records.AddPair(1, number, mail);
        records.AddMember(1, mail, firm);

        var accounts = Of(records);

        Assert.Equal((firm, firm), (accounts[number], accounts[mail]));
    }

    static int[] Of(ProfileRecords records) => ProfileAccounts.Of(records, ProfilePartition.From(records, IdentifierRules.Default), IdentifierRules.Default);
}
