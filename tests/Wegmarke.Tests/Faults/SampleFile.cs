namespace Wegmarke.Tests.Faults;

/// <summary>A file of contacts as shops have them: known and unknown customers, orders with lines, true twins.</summary>
static class SampleFile
{
    public static string Write(string path, int rows)
    {
        var random = new Random(rows);
        using var file = File.CreateText(path);
        file.WriteLine("time,customer,email,touchpoint,order,line,value,currency,note");
        for (var row = 0; row < rows; row++)
        {
            var customer = random.Next(10) == 0 ? "" : $"{random.Next(rows / 8)}";
            var email = random.Next(5) == 0 ? $"c{random.Next(rows / 10)}@example.org" : "";
            var line = random.Next(30) == 0
                ? "2026-03-05T10:00:00Z,,,coffee,,,2.50,EUR,"
                : $"2026-{1 + random.Next(12):00}-{1 + random.Next(28):00}T{random.Next(24):00}:{random.Next(60):00}:{random.Next(60):00}Z,{customer},{email},touchpoint {random.Next(40)},B-{row / 3},{row % 3},{random.Next(10_000) / 100.0:0.00},EUR,note {random.Next()}";
            file.WriteLine(line);
        }
        return path;
    }
}
