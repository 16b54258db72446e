import type { Text } from "@/engine/locale";

/**
 * The Regions of the aws partition that an ordinary account can use: the bare values of `geo.region.list` and of the facts beside it,
 * apart from their wording, so that a simulation in the browser does not carry the words of every fact.
 * Latitude and longitude are those of the city a Region is named after or thought to be near, in tenths of a degree (`geo.region.place`).
 */
export type RegionRow = readonly [
  code: string, latitudeTenths: number, longitudeTenths: number, zones: number, launchedYear: number, optIn: 0 | 1, name: Text,
];

export const regionTable: readonly RegionRow[] = [
  ["us-east-1", 390, -775, 6, 2006, 0, { ko: "버지니아 북부", en: "N. Virginia" }],
  ["us-east-2", 400, -830, 3, 2016, 0, { ko: "오하이오", en: "Ohio" }],
  ["us-west-1", 374, -1219, 3, 2009, 0, { ko: "캘리포니아 북부", en: "N. California" }],
  ["us-west-2", 458, -1197, 4, 2011, 0, { ko: "오레곤", en: "Oregon" }],
  ["af-south-1", -339, 184, 3, 2020, 1, { ko: "케이프타운", en: "Cape Town" }],
  ["ap-east-1", 223, 1142, 3, 2019, 1, { ko: "홍콩", en: "Hong Kong" }],
  ["ap-east-2", 250, 1216, 3, 2025, 1, { ko: "타이베이", en: "Taipei" }],
  ["ap-south-1", 191, 729, 3, 2016, 0, { ko: "뭄바이", en: "Mumbai" }],
  ["ap-south-2", 174, 785, 3, 2022, 1, { ko: "하이데라바드", en: "Hyderabad" }],
  ["ap-northeast-1", 357, 1397, 4, 2011, 0, { ko: "도쿄", en: "Tokyo" }],
  ["ap-northeast-2", 376, 1270, 4, 2016, 0, { ko: "서울", en: "Seoul" }],
  ["ap-northeast-3", 347, 1355, 3, 2018, 0, { ko: "오사카", en: "Osaka" }],
  ["ap-southeast-1", 13, 1038, 3, 2010, 0, { ko: "싱가포르", en: "Singapore" }],
  ["ap-southeast-2", -339, 1512, 3, 2012, 0, { ko: "시드니", en: "Sydney" }],
  ["ap-southeast-3", -62, 1068, 3, 2021, 1, { ko: "자카르타", en: "Jakarta" }],
  ["ap-southeast-4", -378, 1450, 3, 2023, 1, { ko: "멜버른", en: "Melbourne" }],
  ["ap-southeast-5", 31, 1017, 3, 2024, 1, { ko: "말레이시아", en: "Malaysia" }],
  ["ap-southeast-6", -368, 1748, 3, 2025, 1, { ko: "뉴질랜드", en: "New Zealand" }],
  ["ap-southeast-7", 138, 1005, 3, 2025, 1, { ko: "태국", en: "Thailand" }],
  ["ca-central-1", 455, -736, 3, 2016, 0, { ko: "캐나다 중부", en: "Canada Central" }],
  ["ca-west-1", 510, -1141, 3, 2023, 1, { ko: "캘거리", en: "Calgary" }],
  ["eu-central-1", 501, 87, 3, 2014, 0, { ko: "프랑크푸르트", en: "Frankfurt" }],
  ["eu-central-2", 474, 85, 3, 2022, 1, { ko: "취리히", en: "Zurich" }],
  ["eu-west-1", 533, -63, 3, 2008, 0, { ko: "아일랜드", en: "Ireland" }],
  ["eu-west-2", 515, -1, 4, 2016, 0, { ko: "런던", en: "London" }],
  ["eu-west-3", 489, 24, 3, 2017, 0, { ko: "파리", en: "Paris" }],
  ["eu-north-1", 593, 181, 3, 2018, 0, { ko: "스톡홀름", en: "Stockholm" }],
  ["eu-south-1", 455, 92, 3, 2020, 1, { ko: "밀라노", en: "Milan" }],
  ["eu-south-2", 416, -9, 3, 2022, 1, { ko: "스페인", en: "Spain" }],
  ["il-central-1", 321, 348, 3, 2023, 1, { ko: "텔아비브", en: "Tel Aviv" }],
  ["me-south-1", 261, 506, 3, 2019, 1, { ko: "바레인", en: "Bahrain" }],
  ["me-central-1", 252, 553, 3, 2022, 1, { ko: "UAE", en: "UAE" }],
  ["mx-central-1", 206, -1004, 3, 2025, 1, { ko: "멕시코", en: "Mexico" }],
  ["sa-east-1", -235, -466, 3, 2011, 0, { ko: "상파울루", en: "São Paulo" }],
];
