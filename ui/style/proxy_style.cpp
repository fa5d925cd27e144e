// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/proxy_style.h"

#include "ui/style/theme.h"

#include <QStyleHintReturn>
#include <QStyleOption>

namespace ninefold {

NinefoldStyle::NinefoldStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

int NinefoldStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4; // 2 px of ring, 2 px away
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return u(18);
    case PM_ScrollBarExtent:
        return u(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int NinefoldStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace ninefold
