import { unknown, type Actual, type Measured } from './actual';
import type { IndicatorId } from './indicators';
import * as producers from './measure-producers';
import * as products from './measure-products';
import * as units from './measure-units';
import type { Target } from './target';

type Measure = (target: Target, measured: Measured) => Actual;

const notCounted: Measure = () => unknown('not-counted');

/** How each indicator is counted; the compiler sees that none is missing. */
const MEASURES: Readonly<Record<IndicatorId, Measure>> = {
  'new-products': products.newProducts,
  'recognised-products': products.recognisedProducts,
  'cumulative-products': products.cumulativeProducts,
  'valid-products': products.validProducts,
  'upgraded-products': products.upgradedProducts,
  'renewed-products': products.renewedProducts,
  'three-star-products': products.starProducts,
  'four-star-products': products.starProducts,
  'five-star-products': products.starProducts,
  'province-products': products.starProducts,
  'tourism-products': products.tourismProducts,
  'potential-five-star-products': products.potentialFiveStarProducts,
  producers: producers.producerCount,
  cooperatives: producers.cooperativeCount,
  'craft-villages': units.craftVillages,
  'sales-points': units.salesPoints,
  communes: units.communeCount,
  'upgrade-share': products.upgradeShare,
  'potential-five-star-share': products.potentialFiveStarShare,
  'cooperative-share': producers.cooperativeShare,
  'cooperative-group-share': producers.cooperativeGroupShare,
  'collective-share': producers.collectiveShare,
  'household-share': producers.householdShare,
  'small-enterprise-share': producers.smallEnterpriseShare,
  'enterprise-share': producers.enterpriseShare,
  'cooperative-enterprise-share': producers.cooperativeEnterpriseShare,
  'organised-share': producers.organisedShare,
  'women-share': producers.womenShare,
  'minority-share': producers.minorityShare,
  'value-chain-share': producers.valueChainShare,
  'green-share': producers.greenShare,
  'modern-channel-share': producers.modernChannelShare,
  'trained-labour-share': producers.trainedLabourShare,
  'craft-village-share': units.craftVillageShare,
  'commune-share': units.communeShare,
  'other-share': notCounted,
  other: notCounted,
};

/** What was reached of a target, counted from the sheets. */
export function measure(target: Target, measured: Measured): Actual {
  return MEASURES[target.indicator](target, measured);
}
