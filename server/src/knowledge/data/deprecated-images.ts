/** An image that its publisher gave up, moved or renamed. */
export interface DeprecatedImage {
  /** Names as `canonicalName` gives them; "…/*" stands for all below. */
  readonly images: string;
  /** What happened, as the end of "the image …". */
  readonly because: string;
  /** Names to use instead, best first; "*" stands for what "*" stood for in `images`. Absent: there is none to drop in. */
  readonly successors?: readonly string[];
  /** What the first successor does; absent: it takes the image's place. */
  readonly advice?: string;
  /** How a tag is called there: "same", "java" for the feature release and kind of JDK. Absent: tags cannot be carried over. */
  readonly tags?: "same" | "java" | "centos";
  /** A public page or repository that says so. */
  readonly source: string;
}

const emptied = "github.com/docker-library/official-images (history of library/)";

export const deprecatedImages: readonly DeprecatedImage[] = [
  {
    images: "openjdk",
    because: "has had only early-access builds since 2022",
    successors: ["eclipse-temurin", "amazoncorretto"],
    tags: "java",
    source: "github.com/docker-library/docs openjdk/deprecated.md",
  },
  {
    images: "java",
    because: "was discontinued in 2017",
    successors: ["eclipse-temurin"],
    tags: "java",
    source: emptied,
  },
  {
    images: "adoptopenjdk",
    because: "was discontinued in 2021",
    successors: ["eclipse-temurin"],
    tags: "java",
    source: emptied,
  },
  {
    images: "centos",
    because: "ended with CentOS Linux in 2024",
    successors: ["almalinux", "rockylinux/rockylinux"],
    tags: "centos",
    source: emptied,
  },
  {
    images: "clefos",
    because: "ended with CentOS Linux in 2024",
    source: "github.com/docker-library/docs clefos/deprecated.md",
  },
  {
    images: "clearlinux",
    because: "ended with Clear Linux in 2025",
    source: "github.com/docker-library/docs clearlinux/deprecated.md",
  },
  { images: "sl", because: "ended with Scientific Linux in 2024", source: emptied },
  { images: "opensuse", because: "was discontinued in 2019", successors: ["opensuse/leap"], source: emptied },
  {
    images: "rockylinux",
    because: "is no longer updated",
    successors: ["rockylinux/rockylinux"],
    tags: "same",
    source: "github.com/docker-library/docs rockylinux/deprecated.md",
  },
  {
    images: "ubuntu-debootstrap ubuntu-upstart",
    because: "was discontinued in 2016",
    successors: ["ubuntu"],
    source: emptied,
  },
  { images: "iojs", because: "was merged into Node.js in 2015", successors: ["node"], source: emptied },
  { images: "django", because: "was discontinued in 2017", successors: ["python"], source: emptied },
  { images: "rails", because: "was discontinued in 2017", successors: ["ruby"], source: emptied },
  { images: "jenkins", because: "was discontinued in 2018", successors: ["jenkins/jenkins"], source: emptied },
  { images: "piwik", because: "was renamed in 2018", successors: ["matomo"], source: emptied },
  { images: "owncloud", because: "was discontinued in 2019", successors: ["owncloud/server"], source: emptied },
  { images: "sentry", because: "was discontinued in 2021 in favour of getsentry/self-hosted", source: emptied },
  { images: "swarm", because: "was discontinued in 2021: Swarm is a part of Docker", source: emptied },
  {
    images: "consul",
    because: "was discontinued in 2023",
    successors: ["hashicorp/consul"],
    tags: "same",
    source: emptied,
  },
  {
    images: "vault",
    because: "was discontinued in 2023",
    successors: ["hashicorp/vault"],
    tags: "same",
    source: emptied,
  },
  {
    images: "nats-streaming",
    because: "was discontinued in 2023 in favour of JetStream",
    successors: ["nats"],
    source: emptied,
  },
  { images: "mono", because: "was discontinued in 2025", source: emptied },
  {
    images:
      "crux euleros express-gateway fsharp glassfish jobber kaazing-gateway known nuxeo rapidoid sourcemage thrift celery hipache",
    because: "was discontinued years ago",
    source: emptied,
  },
  {
    images: "mongo-express",
    because: "has not been maintained since 2024",
    source: "github.com/docker-library/docs mongo-express/deprecated.md",
  },
  { images: "notary", because: "was archived in 2025", source: "github.com/docker-library/docs notary/deprecated.md" },
  {
    images: "unit",
    because: "was archived in 2025 with NGINX Unit",
    source: "github.com/docker-library/docs unit/deprecated.md",
  },
  {
    images: "php-zendserver",
    because: "has not been maintained for years",
    source: "github.com/docker-library/docs php-zendserver/deprecated.md",
  },
  {
    images: "plone",
    because: "has no builds after Plone 5",
    successors: ["plone/plone-backend"],
    source: "github.com/docker-library/docs plone/deprecated.md",
  },
  {
    images: "bitnami/*",
    because: "lost its versioned tags in 2025",
    advice: "keeps them, without updates",
    successors: ["bitnamilegacy/*"],
    tags: "same",
    source: "github.com/bitnami/containers issue 83267",
  },
  {
    images: "docker/compose",
    because: 'ended with Compose 1 in 2023: docker:cli includes "docker compose"',
    source: "github.com/docker/compose README",
  },
  {
    images:
      "microsoft/dotnet microsoft/aspnetcore microsoft/aspnetcore-build microsoft/dotnet-framework microsoft/windowsservercore microsoft/nanoserver",
    because: "was moved to mcr.microsoft.com years ago",
    source: "github.com/dotnet/dotnet-docker documentation",
  },
  {
    images: "mcr.microsoft.com/dotnet/core/*",
    because: "has no builds after .NET Core 3.1",
    successors: ["mcr.microsoft.com/dotnet/*"],
    source: "github.com/dotnet/dotnet-docker documentation",
  },
  {
    images: "k8s.gcr.io/*",
    because: "has been frozen since 2023",
    successors: ["registry.k8s.io/*"],
    tags: "same",
    source: "kubernetes.io/blog 2023-02-06 k8s.gcr.io freeze announcement",
  },
];
