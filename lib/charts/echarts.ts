import { CustomChart } from "echarts/charts"
import { GridComponent } from "echarts/components"
import * as echarts from "echarts/core"
import { SVGRenderer } from "echarts/renderers"

echarts.use([CustomChart, GridComponent, SVGRenderer])

/** ECharts with the parts our charts are made of and no others. */
export { echarts }
