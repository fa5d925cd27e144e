// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include "ui/style/theme.h"

#include <QColor>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPointF>
#include <QSizeF>
#include <QSvgRenderer>

namespace ninefold {

namespace {

QString fileOf(const QString& name) {
    return QStringLiteral(":/ui/icons/%1.svg").arg(name);
}

/// Pointing things turn round where text runs from right to left.
bool isMirrored(const QString& name) {
    static const QStringList turning{QStringLiteral("undo"),  QStringLiteral("redo"),
                                     QStringLiteral("right"), QStringLiteral("text"),
                                     QStringLiteral("note"),  QStringLiteral("survey")};
    return QGuiApplication::isRightToLeft() && turning.contains(name);
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, Tone tone)
        : name_(std::move(name))
        , tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const auto& t = tokens();
        QColor colour = colourOf(tone_, t);
        if (mode == QIcon::Disabled)
            colour = t.disabled;
        else if (state == QIcon::On && tone_ == Tone::Ink2)
            colour = t.accent;
        drawIcon(*painter, name_, rect, colour);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    QIconEngine* clone() const override { return new TintedIcon(name_, tone_); }
    QString key() const override { return QStringLiteral("ninefold"); }

private:
    QString name_;
    Tone tone_;
};

} // namespace

QColor colourOf(Tone tone, const Tokens& t) {
    switch (tone) {
    case Tone::Ink:
        return t.ink;
    case Tone::Ink2:
        return t.ink2;
    case Tone::Accent:
        return t.accent;
    case Tone::OnFill:
        return t.onFill;
    case Tone::Done:
        return t.done;
    case Tone::Due:
        return t.due;
    case Tone::Over:
        return t.over;
    case Tone::Info:
        return t.info;
    }
    return t.ink2;
}

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new TintedIcon(name, tone));
}

void drawIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    QImage image((where.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    {
        QSvgRenderer svg(fileOf(name));
        QPainter drawn(&image);
        svg.render(&drawn, QRectF(QPointF(), QSizeF(image.size())));
        drawn.setCompositionMode(QPainter::CompositionMode_SourceIn);
        drawn.fillRect(image.rect(), colour);
    }
    if (isMirrored(name))
        image = image.mirrored(true, false);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(where.topLeft(), image);
}

QByteArray tintedSvg(const QString& name, const QColor& colour) {
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", colour.name().toLatin1());
}

} // namespace ninefold
