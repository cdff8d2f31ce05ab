using System.Text;

namespace Wegmarke.Engine.Tests;

public sealed class TextDictionaryTests
{
    [Fact]
    public void Texts_are_numbered_in_the_order_they_come_and_keep_their_number()
    {
        var dictionary = new TextDictionary();
        int[] numbers = [.. Enumerable.Range(0, 5000).Select(i => dictionary.Add(Utf8($"text {i % 2000}")))];

        Assert.Equal(Enumerable.Range(0, 5000).Select(i => i % 2000 + 1), numbers);
        Assert.Equal((2000, 0, "text 7", 8, 0), (dictionary.Count, dictionary.Other, dictionary.Text(8), dictionary.Find("text 7"), dictionary.Find("text 2000")));
    }

    [Fact]
    public void An_empty_text_is_none() => Assert.Equal(0, new TextDictionary().Add([]));

    [Theory]
    [InlineData(2, 100)]
    [InlineData(100, 6)]
    public void Beyond_the_limits_all_new_texts_share_a_number(int texts, int bytes)
    {
        var dictionary = new TextDictionary(texts, bytes);

        Assert.Equal([1, 2, 3, 3, 1, 3], new[] { "one", "two", "three", "four", "one", "five" }.Select(text => dictionary.Add(Utf8(text))));
        Assert.Equal((3, 3, "…", 0), (dictionary.Count, dictionary.Other, dictionary.Text(3), dictionary.Find("four")));
    }

    [Fact]
    public void Another_dictionary_is_taken_in_with_its_overflow()
    {
        var (one, other) = (new TextDictionary(), new TextDictionary(mostTexts: 2));
        one.Add(Utf8("b"));
        foreach (var text in (string[])["a", "b", "c"])
            other.Add(Utf8(text));

        Assert.Equal([0, 2, 1, 3], one.Adopt(other));
        Assert.Equal((3, 3), (one.Count, one.Other));
    }

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
