import type { Text } from "@/engine/locale";

/**
 * The Regions of the aws partition that an ordinary account can use, by code: the bare values of `geo.region.list` and of the facts beside it,
 * apart from their wording, so that a simulation in the browser does not carry the words of every fact. `say` is the short name.
 * Latitude and longitude are those of the city a Region is named after or thought to be near, in tenths of a degree (`geo.region.place`).
 */
export type RegionRow = {
  readonly value: readonly [latitudeTenths: number, longitudeTenths: number, zones: number, launchedYear: number, optIn: number];
  readonly say: Text;
};

export const regionTable: Readonly<Record<string, RegionRow>> = {
  "us-east-1": { value: [390, -775, 6, 2006, 0], say: { ko: "버지니아 북부", en: "N. Virginia" } },
  "us-east-2": { value: [400, -830, 3, 2016, 0], say: { ko: "오하이오", en: "Ohio" } },
  "us-west-1": { value: [374, -1219, 3, 2009, 0], say: { ko: "캘리포니아 북부", en: "N. California" } },
  "us-west-2": { value: [458, -1197, 4, 2011, 0], say: { ko: "오레곤", en: "Oregon" } },
  "af-south-1": { value: [-339, 184, 3, 2020, 1], say: { ko: "케이프타운", en: "Cape Town" } },
  "ap-east-1": { value: [223, 1142, 3, 2019, 1], say: { ko: "홍콩", en: "Hong Kong" } },
  "ap-east-2": { value: [250, 1216, 3, 2025, 1], say: { ko: "타이베이", en: "Taipei" } },
  "ap-south-1": { value: [191, 729, 3, 2016, 0], say: { ko: "뭄바이", en: "Mumbai" } },
  "ap-south-2": { value: [174, 785, 3, 2022, 1], say: { ko: "하이데라바드", en: "Hyderabad" } },
  "ap-northeast-1": { value: [357, 1397, 4, 2011, 0], say: { ko: "도쿄", en: "Tokyo" } },
  "ap-northeast-2": { value: [376, 1270, 4, 2016, 0], say: { ko: "서울", en: "Seoul" } },
  "ap-northeast-3": { value: [347, 1355, 3, 2018, 0], say: { ko: "오사카", en: "Osaka" } },
  "ap-southeast-1": { value: [13, 1038, 3, 2010, 0], say: { ko: "싱가포르", en: "Singapore" } },
  "ap-southeast-2": { value: [-339, 1512, 3, 2012, 0], say: { ko: "시드니", en: "Sydney" } },
  "ap-southeast-3": { value: [-62, 1068, 3, 2021, 1], say: { ko: "자카르타", en: "Jakarta" } },
  "ap-southeast-4": { value: [-378, 1450, 3, 2023, 1], say: { ko: "멜버른", en: "Melbourne" } },
  "ap-southeast-5": { value: [31, 1017, 3, 2024, 1], say: { ko: "말레이시아", en: "Malaysia" } },
  "ap-southeast-6": { value: [-368, 1748, 3, 2025, 1], say: { ko: "뉴질랜드", en: "New Zealand" } },
  "ap-southeast-7": { value: [138, 1005, 3, 2025, 1], say: { ko: "태국", en: "Thailand" } },
  "ca-central-1": { value: [455, -736, 3, 2016, 0], say: { ko: "캐나다 중부", en: "Canada Central" } },
  "ca-west-1": { value: [510, -1141, 3, 2023, 1], say: { ko: "캘거리", en: "Calgary" } },
  "eu-central-1": { value: [501, 87, 3, 2014, 0], say: { ko: "프랑크푸르트", en: "Frankfurt" } },
  "eu-central-2": { value: [474, 85, 3, 2022, 1], say: { ko: "취리히", en: "Zurich" } },
  "eu-west-1": { value: [533, -63, 3, 2008, 0], say: { ko: "아일랜드", en: "Ireland" } },
  "eu-west-2": { value: [515, -1, 4, 2016, 0], say: { ko: "런던", en: "London" } },
  "eu-west-3": { value: [489, 24, 3, 2017, 0], say: { ko: "파리", en: "Paris" } },
  "eu-north-1": { value: [593, 181, 3, 2018, 0], say: { ko: "스톡홀름", en: "Stockholm" } },
  "eu-south-1": { value: [455, 92, 3, 2020, 1], say: { ko: "밀라노", en: "Milan" } },
  "eu-south-2": { value: [416, -9, 3, 2022, 1], say: { ko: "스페인", en: "Spain" } },
  "il-central-1": { value: [321, 348, 3, 2023, 1], say: { ko: "텔아비브", en: "Tel Aviv" } },
  "me-south-1": { value: [261, 506, 3, 2019, 1], say: { ko: "바레인", en: "Bahrain" } },
  "me-central-1": { value: [252, 553, 3, 2022, 1], say: { ko: "UAE", en: "UAE" } },
  "mx-central-1": { value: [206, -1004, 3, 2025, 1], say: { ko: "멕시코", en: "Mexico" } },
  "sa-east-1": { value: [-235, -466, 3, 2011, 0], say: { ko: "상파울루", en: "São Paulo" } },
};
