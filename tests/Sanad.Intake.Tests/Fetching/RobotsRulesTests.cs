using System.Text;
using Sanad.Intake.Fetching;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("user-AGENT:*\ndisallow:/a", "/a", false)]
    [InlineData("  User-agent : *  \r\n  Disallow : /a  # why\r\n", "/ab", false)]
    [InlineData("User-agent: *\rDisallow: /a", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/A", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/b/a", true)]
    [InlineData("User-agent: *\nDisallow: a", "/a", true)]
    [InlineData("Disallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: sanad\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: sanad\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: Sanad/2.0\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: SanadOther\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: x\nUser-agent: Sanad\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: x\nDisallow: /b\nUser-agent: Sanad\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: Sanad\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: sanad\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Sanad\nSitemap: http://x/\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Sanad\n\n\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Sanad\nUser-agent: *\nCrawl-delay: 3\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Sanad\n\nUser-agent: x\nCrawl-delay: 3\n\nUser-agent: *\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.php", "/a/b.php?x", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php?x", true)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php/b.php", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /a*$", "/abc", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyyc", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxcyyb", true)]
    [InlineData("User-agent: *\nDisallow: *b", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a$b", "/a$b", false)]
    [InlineData("User-agent: *\nDisallow: /*ab$", "/ab/a", true)]
    [InlineData("User-agent: *\nDisallow: /*abab$", "/ababab", false)]
    [InlineData("User-agent: *\nDisallow: /a?b", "/a?b=1", false)]
    [InlineData("User-agent: *\nDisallow: /خبریں", "/%D8%AE%D8%A8%D8%B1%DB%8C%DA%BA/1", false)]
    [InlineData("User-agent: *\nDisallow: /%d8%ae", "/%D8%AE%D8%A8", false)]
    [InlineData("User-agent: *\nDisallow: /%61b", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a%2fb", false)]
    [InlineData("User-agent: *\nDisallow: /a%", "/a%25", false)]
    [InlineData("<html><body>User-agent: *</body></html>", "/a", true)]
    public void The_longest_rule_of_our_group_decides(string file, string path, bool allows) =>
        Assert.Equal(allows, RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "Sanad").Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10_000)]
    [InlineData("User-agent: *\nCrawl-delay: 1.5", 1_500)]
    [InlineData("User-agent: *\nCrawl-delay: 3\nUser-agent: sanad\nCrawl-delay: 7", 7_000)]
    [InlineData("User-agent: sanad\nDisallow:\nUser-agent: *\nCrawl-delay: 3", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: 1e9", null)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999", null)]
    [InlineData("User-agent: *\nCrawl-delay: NaN", null)]
    public void The_delay_of_our_group_is_known(string file, int? milliseconds) =>
        Assert.Equal(milliseconds, RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "Sanad").CrawlDelay?.TotalMilliseconds);

    [Fact]
    public void Rules_made_to_cost_time_are_matched_all_the_same()
    {
        var file = new StringBuilder("User-agent: *\n");
        while (file.Length < RobotsRules.MaxBytes - 500)
        {
            file.Append("Disallow: /*a*aa*aaa*").Append('a', 400).Append("*b*%61%61$\n");
        }

        RobotsRules rules = RobotsRules.Parse(Encoding.UTF8.GetBytes(file.ToString()), "Sanad");
        Assert.True(rules.Allows("/" + new string('a', 4000)));
        Assert.False(rules.Allows("/" + new string('a', 2000) + "b" + new string('a', 2000)));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_passed_over()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, (byte)'\n', .. "User-agent: *\nDisallow: /a\n"u8, 0xC3, 0x28];
        Assert.False(RobotsRules.Parse(bytes, "Sanad").Allows("/a"));
    }
}
