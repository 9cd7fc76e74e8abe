<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cance&amp;lar</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Carpeta</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hiperespectral (gruesa)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Instalar PyTorch…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multiespectral (fina)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>E&amp;jecutar</translation>
    </message>
    <message>
      <source>.hdr sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('.hdr sidecar')</extracomment>
      <translation>archivo .hdr</translation>
    </message>
    <message>
      <source>/location/glt_x and glt_y in {path} differ in size. Download it again.</source>
      <extracomment>core/raster/products/emit.py: Sentence('/location/glt_x and glt_y in {path} differ in size. Download it again.', path=path)</extracomment>
      <translation>/location/glt_x y glt_y de {path} tienen tamaños distintos. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.', path=path, name=name, product=PRODUCT)</extracomment>
      <translation>/{name} de {path} no contiene números de 16 bits. Los productos {product} se entregan de otro modo.</translation>
    </message>
    <message>
      <source>/{name} in {path} has another size than the image. Download it again.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('/{name} in {path} has another size than the image. Download it again.', path=path, name=name)</extracomment>
      <translation>/{name} de {path} no tiene el tamaño de la imagen. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.', path=path, file=file, actual=array.GetDimensionCount(), dimensions=dimensions, product=product)</extracomment>
      <translation>/{path} de {file} tiene {actual} dimensiones en lugar de {dimensions}. Los productos {product} se entregan de otro modo.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;It only needs the spectral response of the multispectral sensor: choose the &lt;b&gt;sensor&lt;/b&gt;, or give a &lt;b&gt;response file&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is needed.&lt;/p&gt;&lt;p&gt;A small network learns from the hyperspectral image to invert the sensor's response, and is then applied to every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;A separate Python process does the work and needs PyTorch. If PyTorch is missing, a message explains how to install it.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Lleva una imagen hiperespectral (muchas bandas estrechas, píxeles gruesos) a la cuadrícula de una imagen multiespectral (pocas bandas anchas, píxeles finos) de la misma zona. El resultado tiene las bandas de la primera, y los píxeles, la extensión y el sistema de coordenadas de la segunda.&lt;/p&gt;&lt;p&gt;Solo se necesita la respuesta espectral del sensor multiespectral: elija el &lt;b&gt;sensor&lt;/b&gt;, o indique un &lt;b&gt;archivo de respuesta&lt;/b&gt;. Las dos imágenes no tienen que estar alineadas al píxel, y no se necesita ninguna función de dispersión de punto.&lt;/p&gt;&lt;p&gt;Una red pequeña aprende, de la imagen hiperespectral, a invertir la respuesta del sensor, y se aplica después a cada píxel multiespectral. Los valores conservan las unidades de la imagen hiperespectral; nodata sigue siendo nodata.&lt;/p&gt;&lt;p&gt;El trabajo lo hace un proceso de Python aparte, que necesita PyTorch. Si falta PyTorch, un mensaje explica cómo instalarlo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation of the image and of every band, and maps. The definitions are those of textbooks; the report also has the figures as the authors of SpectraLift compute them.&lt;/p&gt;&lt;p&gt;Bands are matched by wavelength, or by number if neither image has wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window and may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Compara una imagen hiperespectral estimada, por ejemplo afinada, con una &lt;b&gt;referencia&lt;/b&gt; en la misma cuadrícula: ángulo espectral (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS y correlación cruzada de la imagen y de cada banda, y mapas. Las definiciones son las de los manuales; el informe da también las cifras tal como las calculan los autores de SpectraLift.&lt;/p&gt;&lt;p&gt;Las bandas se emparejan por longitud de onda, o por número si ninguna de las imágenes tiene longitudes de onda. Los píxeles sin datos en una de las imágenes se omiten y se cuentan.&lt;/p&gt;&lt;p&gt;Las imágenes se leen ventana por ventana y pueden ser mayores que la memoria.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. If a raster has no data, the value is empty, never zero, and the column &lt;i&gt;reason&lt;/i&gt; explains why.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Lee los espectros de uno o varios rásters bajo los puntos, o sobre los polígonos, de una capa. La tabla tiene una fila por objeto, ráster y banda: longitud de onda, anchura, valor, desviación estándar, percentiles y número de píxeles.&lt;/p&gt;&lt;p&gt;Un punto toma el píxel que está debajo, o la media o la mediana de 3 × 3 o 5 × 5 píxeles. Un polígono toma los píxeles cuyo centro está dentro. Se aplican la escala y el desplazamiento del archivo. Donde un ráster no tiene datos, el valor está vacío, nunca es cero, y la columna &lt;i&gt;reason&lt;/i&gt; dice por qué.&lt;/p&gt;&lt;p&gt;Las capas pueden tener sistemas de coordenadas distintos.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains a model once, which can then be applied to any number of multispectral images of the same sensor. It learns from the hyperspectral image and the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: its bands are assigned and its units compared, as in sharpening, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be converted when the model is applied.&lt;/p&gt;&lt;p&gt;A model only knows the materials of the image it was trained on.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Entrena una vez un modelo, que después puede aplicarse a cualquier número de imágenes multiespectrales del mismo sensor. Aprende solo de la imagen hiperespectral y de la respuesta espectral del sensor.&lt;/p&gt;&lt;p&gt;También puede darse una &lt;b&gt;imagen multiespectral&lt;/b&gt;: sus bandas se asignan y sus unidades se comparan, como al afinar, y el modelo conserva ambas cosas. Sin ella, los valores de las imágenes deben estar en las unidades de la hiperespectral, o convertirse al aplicar el modelo.&lt;/p&gt;&lt;p&gt;Un modelo solo conoce los materiales de la imagen con la que se entrenó.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; saved by Train a spectral model or Sharpen a hyperspectral image. The image must be from the sensor that the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on. Elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels outside the range of the training.&lt;/p&gt;&lt;p&gt;PyTorch is used if it is installed; without it the result is the same except for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Convierte una imagen multiespectral en una hiperespectral con un &lt;b&gt;modelo&lt;/b&gt; guardado por Entrenar un modelo espectral o Afinar una imagen hiperespectral. La imagen debe ser del sensor para el que se entrenó el modelo; sus bandas, sus unidades y el rango de sus valores se comparan antes con los del entrenamiento.&lt;/p&gt;&lt;p&gt;El modelo solo conoce los materiales de la imagen con la que se entrenó. En otro lugar, o en otra estación, los espectros parecen verosímiles y pueden ser falsos. El ráster de calidad marca los píxeles fuera del rango del entrenamiento.&lt;/p&gt;&lt;p&gt;Se usa PyTorch si está instalado; sin él, el resultado es el mismo salvo la última cifra.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to assess sharpening, the truth has to be known. This algorithm takes a hyperspectral image as the truth and simulates the images of two sensors: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values keep the units of the cube. A coarse pixel is nodata if its point spread function covers any nodata. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Protocolo de Wald: para evaluar el afinado hay que conocer la verdad. Este algoritmo toma una imagen hiperespectral como verdad y simula las imágenes de dos sensores: una &lt;b&gt;imagen hiperespectral gruesa&lt;/b&gt;, desenfocada por una función de dispersión de punto y promediada sobre r × r píxeles, y una &lt;b&gt;imagen multiespectral fina&lt;/b&gt; a través de la respuesta espectral de un sensor. Ambas reciben ruido blanco.&lt;/p&gt;&lt;p&gt;Afine el par y compare el resultado con la verdad.&lt;/p&gt;&lt;p&gt;Los valores conservan las unidades del cubo. Un píxel grueso es nodata si su función de dispersión de punto toca nodata. La misma semilla da las mismas imágenes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A file (JSON) beside the result with the request, the findings, the training and the figures.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Un archivo (JSON) junto al resultado con la petición, los avisos, el entrenamiento y las cifras.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}). Download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Un archivo está dañado ({said}). Descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>A memory limit of {memory} MiB is too low. Give at least {least}.</source>
      <extracomment>core/check/options.py: Sentence('A memory limit of {memory} MiB is too low. Give at least {least}.', memory=memory_mib, least=LEAST_MEMORY_MIB)</extracomment>
      <translation>Un límite de memoria de {memory} MiB es demasiado bajo. Indique al menos {least}.</translation>
    </message>
    <message>
      <source>A picture could not be written: {reason}</source>
      <extracomment>core/raster/png.py: Sentence('A picture could not be written: {reason}', reason=e)</extracomment>
      <translation>No se pudo escribir una figura: {reason}</translation>
    </message>
    <message>
      <source>A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: Sentence('A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.', width=ASSUMED.fwhm)</extracomment>
      <translation>Se supuso una función de dispersión de punto de {width:.1f} píxeles hiperespectrales (FWHM).</translation>
    </message>
    <message>
      <source>A run is using PyTorch. Wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Un proceso está usando PyTorch. Espere a que termine o cancélelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>A running QGIS of Flatpak has no pip. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Un QGIS de Flatpak en ejecución no tiene pip. Cierre QGIS y ejecute esto en un terminal: {command}</translation>
    </message>
    <message>
      <source>A second raster with the closure of each sharp spectrum against the multispectral values, and with a mark for pixels outside the range of the training.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Un segundo ráster con la consistencia de cada espectro afinado con los valores multiespectrales, y con una marca para los píxeles fuera del rango del entrenamiento.</translation>
    </message>
    <message>
      <source>A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.</source>
      <extracomment>core/check/fusion.py: Sentence('A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.', every=every, rows=rows, cols=cols, most=most)</extracomment>
      <translation>Un submuestreo de {every} está fuera de rango para una imagen de {rows} × {cols} píxeles. Elija 1 para cada píxel, hasta {most} para uno de cada n, o 0 para un paso automático.</translation>
    </message>
    <message>
      <source>A synthetic scene to try everything without your own data.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Una escena sintética para probarlo todo sin datos propios.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.')</extracomment>
      <translation>Una tesela se dio a varios procesos, y cada uno terminó de forma inesperada. Deles más memoria, o baje el límite de memoria.</translation>
    </message>
    <message>
      <source>A trained model, saved by training or by sharpening.</source>
      <extracomment>core/check/fields.py: Sentence('A trained model, saved by training or by sharpening.')</extracomment>
      <translation>Un modelo entrenado, guardado por el entrenamiento o por el afinado.</translation>
    </message>
    <message>
      <source>A worker could not run a task ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A worker could not run a task ({name}: {reason}).', name=type(error).__name__, reason=str(error)[:300])</extracomment>
      <translation>Un proceso de trabajo no ha podido ejecutar una tarea ({name}: {reason}).</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Unos {time} en la CPU de este equipo</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Unos {time} en la CPU de este equipo, menos en una tarjeta gráfica</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Añadir o elegir un ráster</translation>
    </message>
    <message>
      <source>Address of another package index, such as a mirror in your company. Leave it empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Dirección de otro índice de paquetes, por ejemplo un espejo de su empresa. Déjelo vacío para los habituales.</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Avanzado</translation>
    </message>
    <message>
      <source>Advanced (changed: {names})</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Avanzado (cambiado: {names})</translation>
    </message>
    <message>
      <source>Advanced (defaults)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Avanzado (valores por defecto)</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.', amount=amount)</extracomment>
      <translation>Todas las bandas de la imagen multiespectral están aproximadamente {amount} por encima de los espectros con los que se entrenó el modelo. Así ocurre con los productos Sentinel-2 desde la línea base de procesamiento 04.00, en 1000 de 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.', amount=amount)</extracomment>
      <translation>Todas las bandas de la imagen multiespectral están aproximadamente {amount} por debajo de los espectros con los que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Todas las páginas de la ayuda</translation>
    </message>
    <message>
      <source>All sensor bands in use are covered</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Todas las bandas usadas del sensor están cubiertas</translation>
    </message>
    <message>
      <source>All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.', path=raster.path)</extracomment>
      <translation>Todos los píxeles válidos de {path} tienen los mismos valores, así que no se puede aprender nada de ellos. Elija otra imagen.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Escribir también un ráster de calidad</translation>
    </message>
    <message>
      <source>Also write a report</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Escribir también un informe</translation>
    </message>
    <message>
      <source>Always: with every preset and extent</source>
      <extracomment>core/check/fields.py: Sentence('Always: with every preset and extent')</extracomment>
      <translation>Siempre: con cualquier preajuste y extensión</translation>
    </message>
    <message>
      <source>An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.</source>
      <extracomment>core/check/place.py: Sentence('An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.', path=path, image=source.path)</extracomment>
      <translation>Un archivo ENVI ({path}) no puede guardar la georreferencia de {image}: su cuadrícula está girada, inclinada o reflejada, tiene puntos de control o un sistema de coordenadas poco común. Escriba un GeoTIFF (.tif).</translation>
    </message>
    <message>
      <source>An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>Una imagen del sensor para el que se entrenó el modelo (HR-MSI). El resultado tiene su cuadrícula, su extensión y su sistema de coordenadas.</translation>
    </message>
    <message>
      <source>An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.</source>
      <extracomment>core/check/fields.py: Sentence('An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.')</extracomment>
      <translation>Una imagen a la que se destina el modelo. Sus bandas se asignan y sus unidades se comparan, y el modelo conserva ambas cosas. Puede omitirse.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or the folder is not writable.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Otro QGIS está instalando o quitando PyTorch en {folder}, o no se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Otro factor…</translation>
    </message>
    <message>
      <source>Apple graphics processor (MPS)</source>
      <extracomment>core/check/fields.py: Sentence('Apple graphics processor (MPS)')</extracomment>
      <translation>Procesador gráfico de Apple (MPS)</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Aplicar un modelo espectral</translation>
    </message>
    <message>
      <source>As in the hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence('As in the hyperspectral image')</extracomment>
      <translation>Como en la imagen hiperespectral</translation>
    </message>
    <message>
      <source>As in the training, whether the values fit or not</source>
      <extracomment>core/check/fields.py: Sentence('As in the training, whether the values fit or not')</extracomment>
      <translation>Como en el entrenamiento, encajen o no los valores</translation>
    </message>
    <message>
      <source>As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.", count=len(bands), low=low, high=high)</extracomment>
      <translation>Como se publicó, se supone que las {count} bandas del cubo están repartidas uniformemente entre {low:g} y {high:g} nm, sean cuales sean sus centros. Para fusionar este par, indique las longitudes de onda {low:g}:{high:g} y el sensor from-metadata.</translation>
    </message>
    <message>
      <source>As published: neural network, 2500 epochs on all spectra, slow</source>
      <extracomment>core/check/fields.py: Sentence('As published: neural network, 2500 epochs on all spectra, slow')</extracomment>
      <translation>Como se publicó: red neuronal, 2500 épocas con todos los espectros, lento</translation>
    </message>
    <message>
      <source>As sensors observe</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('As sensors observe')</extracomment>
      <translation>Como observan los sensores</translation>
    </message>
    <message>
      <source>As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range")</extracomment>
      <translation>Como simulan los autores de SpectraLift: ceros fuera del borde, su patrón de Airy, bandas repartidas uniformemente por el rango del sensor</translation>
    </message>
    <message>
      <source>As the file name's extension says</source>
      <extracomment>core/check/fields.py: Sentence("As the file name's extension says")</extracomment>
      <translation>Según la extensión del nombre del archivo</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Evaluar una imagen afinada</translation>
    </message>
    <message>
      <source>Assign automatically</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Asignar automáticamente</translation>
    </message>
    <message>
      <source>Automatic: a graphics card if PyTorch can use one, otherwise the CPU</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: a graphics card if PyTorch can use one, otherwise the CPU')</extracomment>
      <translation>Automático: una tarjeta gráfica si PyTorch puede usarla; si no, la CPU</translation>
    </message>
    <message>
      <source>Automatic: as in the training, if the values then fit</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: as in the training, if the values then fit')</extracomment>
      <translation>Automático: como en el entrenamiento, si los valores encajan así</translation>
    </message>
    <message>
      <source>Automatic: decided from the images</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: decided from the images')</extracomment>
      <translation>Automático: decidido a partir de las imágenes</translation>
    </message>
    <message>
      <source>Automatic: from the file, otherwise 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automático: del archivo; si no, 0.0001 para enteros de 16 bits</translation>
    </message>
    <message>
      <source>Automatic: where both images show the same ground</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: where both images show the same ground')</extracomment>
      <translation>Automático: donde ambas imágenes muestran el mismo suelo</translation>
    </message>
    <message>
      <source>Automatic: with the standard preset, for a whole image</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: with the standard preset, for a whole image')</extracomment>
      <translation>Automático: con el preajuste estándar, para una imagen entera</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Band assignment</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Asignación de bandas</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.")</extracomment>
      <translation>Número de banda en el archivo de cada banda del modelo: números en el orden del modelo (3,2,1) o pares (Blue=3,Green=2,Red=1). Déjelo vacío para una imagen como la del entrenamiento.</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.")</extracomment>
      <translation>Número de banda en el archivo de cada banda del sensor: números en el orden del sensor (3,2,1) o pares (Blue=3,Green=2,Red=1); las bandas sin usar pueden omitirse. Déjelo vacío para asignar las bandas automáticamente.</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del archivo</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del archivo para {band}</translation>
    </message>
    <message>
      <source>Band of the multispectral file for each band of the sensor.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del archivo multiespectral para cada banda del sensor.</translation>
    </message>
    <message>
      <source>Band order assumed from {how}: {mapping}. Check the band assignment.</source>
      <extracomment>core/check/apply.py: Sentence('Band order assumed from {how}: {mapping}. Check the band assignment.', how=mapping.how, mapping=mapping)</extracomment>
      <translation>Orden de bandas supuesto a partir de {how}: {mapping}. Compruebe la asignación de bandas.</translation>
    </message>
    <message>
      <source>Band {bands} of {image} is</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Banda {bands} ({image}):</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.</source>
      <extracomment>core/check/fields.py: Sentence('Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.')</extracomment>
      <translation>Bandas que omitir además de las que la imagen marca como malas: números y rangos (130-135,220), y water-vapour para las bandas de las dos absorciones del vapor de agua.</translation>
    </message>
    <message>
      <source>Bands {bands} of {image} are</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Bandas {bands} ({image}):</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Sesgo</translation>
    </message>
    <message>
      <source>Blur before the pixels are averaged; delta does not blur.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Blur before the pixels are averaged; delta does not blur.')</extracomment>
      <translation>Desenfoque antes de promediar los píxeles; delta no desenfoca.</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Desenfoque y promediado</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response file ({srf}) are given. Leave one of them out.</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>Se han dado un sensor multiespectral ({sensor}) y un archivo de respuesta espectral ({srf}). Omita uno de los dos.</translation>
    </message>
    <message>
      <source>Both a multispectral sensor and a response file are given. Leave one of them out.</source>
      <extracomment>core/check/bands.py: Sentence('Both a multispectral sensor and a response file are given. Leave one of them out.')</extracomment>
      <translation>Se han dado un sensor multiespectral y un archivo de respuesta. Omita uno de los dos.</translation>
    </message>
    <message>
      <source>Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: Sentence('Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.', path=hsi.path)</extracomment>
      <translation>Las dos imágenes son {path}. Elija la imagen hiperespectral gruesa y la multiespectral fina.</translation>
    </message>
    <message>
      <source>Both images use the same units. Only these bands are rescaled ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units. Only these bands are rescaled ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Las dos imágenes usan las mismas unidades. Solo se reescalan estas bandas ({basis}): {bands}.</translation>
    </message>
    <message>
      <source>Both images use the same units; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units; no rescaling needed.')</extracomment>
      <translation>Las dos imágenes usan las mismas unidades; no hace falta reescalar.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Lleva una imagen hiperespectral al tamaño de píxel de una multiespectral.</translation>
    </message>
    <message>
      <source>CENTRAL_WAVELENGTH_UM</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('CENTRAL_WAVELENGTH_UM')</extracomment>
      <translation>CENTRAL_WAVELENGTH_UM</translation>
    </message>
    <message>
      <source>CPU</source>
      <extracomment>core/check/fields.py: Sentence('CPU')</extracomment>
      <translation>CPU</translation>
    </message>
    <message>
      <source>CPU, without PyTorch (NumPy)</source>
      <extracomment>core/check/fields.py: Sentence('CPU, without PyTorch (NumPy)')</extracomment>
      <translation>CPU, sin PyTorch (NumPy)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cancelado. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: Sentence('Cancelled. Nothing was written.')</extracomment>
      <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Centro [nm]</translation>
    </message>
    <message>
      <source>Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>core/check/fields.py: Sentence("Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.")</extracomment>
      <translation>Cambios al preajuste, como layers=4,width=32; la página de ayuda sobre el método del artículo enumera las opciones. Déjelo vacío salvo para repetir un experimento.</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Check sensor and wavelengths.')</extracomment>
      <translation>Compruebe el sensor y las longitudes de onda.</translation>
    </message>
    <message>
      <source>Checking the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comprobando las imágenes</translation>
    </message>
    <message>
      <source>Checks</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Comprobaciones</translation>
    </message>
    <message>
      <source>Checks before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Comprobaciones antes de ejecutar</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Elija arriba una imagen gruesa, fina o afinada.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Elija primero una imagen hiperespectral y una multiespectral.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Elegir un archivo ráster</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Elija un sensor para ver su respuesta espectral</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Elija primero una imagen</translation>
    </message>
    <message>
      <source>Choose at least one multispectral image.</source>
      <extracomment>cli/commands/many.py: Sentence('Choose at least one multispectral image.')</extracomment>
      <translation>Elija al menos una imagen multiespectral.</translation>
    </message>
    <message>
      <source>Choose at least one raster to read.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Elija al menos un ráster que leer.</translation>
    </message>
    <message>
      <source>Choose auto, cpu or numpy.</source>
      <extracomment>core/check/options.py: Sentence('Choose auto, cpu or numpy.')</extracomment>
      <translation>Elija auto, cpu o numpy.</translation>
    </message>
    <message>
      <source>Choose both images to see the checks.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Elija las dos imágenes para ver las comprobaciones.</translation>
    </message>
    <message>
      <source>Choose the .tif itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('Choose the .tif itself.')</extracomment>
      <translation>Elija el propio .tif.</translation>
    </message>
    <message>
      <source>Choose the first tool in the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Elija la primera herramienta de la barra de arriba y haga clic en el mapa.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Elegir la carpeta de wheels</translation>
    </message>
    <message>
      <source>Choose the model file to write.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the model file to write.')</extracomment>
      <translation>Elija el archivo del modelo que escribir.</translation>
    </message>
    <message>
      <source>Choose the model: a file saved by training.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the model: a file saved by training.')</extracomment>
      <translation>Elija el modelo: un archivo guardado por el entrenamiento.</translation>
    </message>
    <message>
      <source>Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.</source>
      <extracomment>core/check/bands.py: Sentence("Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.")</extracomment>
      <translation>Elija el sensor multiespectral: de la lista, de un archivo de respuesta o de los metadatos de la imagen.</translation>
    </message>
    <message>
      <source>Choose the output file of the {role}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the output file of the {role}.', role=role)</extracomment>
      <translation>Elija el archivo de salida: {role}.</translation>
    </message>
    <message>
      <source>Choose the output file.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the output file.')</extracomment>
      <translation>Elija el archivo de salida.</translation>
    </message>
    <message>
      <source>Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: Sentence('Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.')</extracomment>
      <translation>Elija la radiometría factor para un factor habitual entre unidades, match para números digitales, o model si sus unidades son las del entrenamiento.</translation>
    </message>
    <message>
      <source>Choose the sensor to simulate: from the library, or from a response file.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the sensor to simulate: from the library, or from a response file.')</extracomment>
      <translation>Elija el sensor que simular: de la biblioteca o de un archivo de respuesta.</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Elija el sensor, o escriba para buscar</translation>
    </message>
    <message>
      <source>Choose the {role}.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the {role}.', role=role)</extracomment>
      <translation>Elija: {role}.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Cerrar esta ventana</translation>
    </message>
    <message>
      <source>Close this window; a running fusion continues</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Cerrar esta ventana; una fusión en marcha continúa</translation>
    </message>
    <message>
      <source>Close this window; a running installation continues</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cerrar esta ventana; una instalación en marcha continúa</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Consistencia</translation>
    </message>
    <message>
      <source>Closure without band {left_out} of {source}.</source>
      <extracomment>profiles/site.py: Sentence('Closure without band {left_out} of {source}.', left_out=closed.left_out, source=site.msi.source)</extracomment>
      <translation>Consistencia sin la banda {left_out} de {source}.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF (COG)</source>
      <extracomment>core/check/fields.py: Sentence('Cloud-optimised GeoTIFF (COG)')</extracomment>
      <translation>GeoTIFF optimizado para la nube (COG)</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Gruesa</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Coarse hyperspectral image')</extracomment>
      <translation>Imagen hiperespectral gruesa</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagen hiperespectral gruesa: curvas de trazos</translation>
    </message>
    <message>
      <source>Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.')</extracomment>
      <translation>Tamaño del píxel grueso dividido por el del fino, por ejemplo 4, para ERGAS. Déjelo vacío para la razón de los metadatos de la imagen estimada.</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Color de {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Compara una imagen hiperespectral estimada con una referencia, en cifras, mapas y un informe.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando las imágenes</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando la predicción con la imagen hiperespectral</translation>
    </message>
    <message>
      <source>Comparing the units of both images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando las unidades de las dos imágenes</translation>
    </message>
    <message>
      <source>Compression</source>
      <extracomment>core/check/fields.py: Sentence('Compression')</extracomment>
      <translation>Compresión</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Calculado con</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Computing the preview…</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Calculando la vista previa…</translation>
    </message>
    <message>
      <source>Constant</source>
      <extracomment>core/check/fields.py: Sentence('Constant')</extracomment>
      <translation>Constante</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Continuo eliminado</translation>
    </message>
    <message>
      <source>Conversion of the multispectral values to the units of the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the multispectral values to the units of the hyperspectral image.')</extracomment>
      <translation>Conversión de los valores multiespectrales a las unidades de la imagen hiperespectral.</translation>
    </message>
    <message>
      <source>Conversion of the values to the units of the model.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the values to the units of the model.')</extracomment>
      <translation>Conversión de los valores a las unidades del modelo.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.', given=words.listing(given))</extracomment>
      <translation>No se pueden escribir los sistemas de coordenadas: PROJ no encuentra ningún proj.db legible donde apunta el entorno ({given}), quizá el de otro programa. Borre la variable y empiece de nuevo, o asígnele la carpeta del proj.db de QGIS o GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.', variables=_VARIABLES[0])</extracomment>
      <translation>No se pueden escribir los sistemas de coordenadas: PROJ no encuentra ningún proj.db legible. Asigne a la variable de entorno {variables} la carpeta del proj.db de QGIS o GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy it beside the metadata file, or download the product again.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('Copy it beside the metadata file, or download the product again.')</extracomment>
      <translation>Cópielo junto al archivo de metadatos, o descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Copy it from the delivery into the same folder.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Copy it from the delivery into the same folder.')</extracomment>
      <translation>Cópielo de la entrega a la misma carpeta.</translation>
    </message>
    <message>
      <source>Copy it from the delivery.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Copy it from the delivery.')</extracomment>
      <translation>Cópielo de la entrega.</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Copiar el registro al portapapeles</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar el resultado al portapapeles, para un informe de error</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar los espectros a lo largo de las líneas</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar la tabla</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Copiar el texto al portapapeles</translation>
    </message>
    <message>
      <source>Correct the offsets in the file, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Correct the offsets in the file, or choose the radiometry model if its values are right.')</extracomment>
      <translation>Corrija los desplazamientos en el archivo, o elija la radiometría model si sus valores son correctos.</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Correlación de los dos espectros.</translation>
    </message>
    <message>
      <source>Cosine with restarts</source>
      <extracomment>core/check/fields.py: Sentence('Cosine with restarts')</extracomment>
      <translation>Coseno con reinicios</translation>
    </message>
    <message>
      <source>Course of the learning rate during the training.</source>
      <extracomment>core/check/fields.py: Sentence('Course of the learning rate during the training.')</extracomment>
      <translation>Evolución de la tasa de aprendizaje durante el entrenamiento.</translation>
    </message>
    <message>
      <source>Create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Crear la escena de ejemplo</translation>
    </message>
    <message>
      <source>Creating the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Creando la escena de ejemplo…</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Correlación cruzada</translation>
    </message>
    <message>
      <source>Curves: bands of the sensor. Ticks below: bands of the hyperspectral image. Shaded: bad bands.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Curvas: bandas del sensor. Marcas de abajo: bandas de la imagen hiperespectral. Sombreado: bandas malas.</translation>
    </message>
    <message>
      <source>Custom response file…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Archivo de respuesta propio…</translation>
    </message>
    <message>
      <source>DEFLATE</source>
      <extracomment>core/check/fields.py: Sentence('DEFLATE')</extracomment>
      <translation>DEFLATE</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Data range')</extracomment>
      <translation>Rango de datos</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>core/check/fields.py: Sentence('Data type')</extracomment>
      <translation>Tipo de datos</translation>
    </message>
    <message>
      <source>Data type and scale of the cube</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Data type and scale of the cube')</extracomment>
      <translation>Tipo de datos y escala del cubo</translation>
    </message>
    <message>
      <source>Data type of the values in the result.</source>
      <extracomment>core/check/fields.py: Sentence('Data type of the values in the result.')</extracomment>
      <translation>Tipo de datos de los valores del resultado.</translation>
    </message>
    <message>
      <source>Decimal numbers (float32)</source>
      <extracomment>core/check/fields.py: Sentence('Decimal numbers (float32)')</extracomment>
      <translation>Números decimales (float32)</translation>
    </message>
    <message>
      <source>Default device; auto uses a graphics card if there is one.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Procesador por defecto; auto usa una tarjeta gráfica si la hay.</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Difference between the sharp spectrum, resampled to the sensor's bands, and the measured multispectral values; 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Diferencia entre el espectro afinado, remuestreado a las bandas del sensor, y los valores multiespectrales medidos; 0 % es perfecto.</translation>
    </message>
    <message>
      <source>Discard the manual settings and assign the bands automatically.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Descartar los ajustes manuales y asignar las bandas automáticamente.</translation>
    </message>
    <message>
      <source>Display of the curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Presentación de las curvas</translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Hecho en {device} con la semilla {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Hecho con {engine} en {device}.</translation>
    </message>
    <message>
      <source>Double-click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Un doble clic renombra un marcador, Supr lo elimina.</translation>
    </message>
    <message>
      <source>Download it again, as an ortho product if possible.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('Download it again, as an ortho product if possible.')</extracomment>
      <translation>Descárguelo de nuevo, a ser posible como producto ortorrectificado.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('Download it again.')</extracomment>
      <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>Download the header again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the header again.')</extracomment>
      <translation>Descargue de nuevo la cabecera.</translation>
    </message>
    <message>
      <source>Download the metadata file again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the metadata file again.')</extracomment>
      <translation>Descargue de nuevo el archivo de metadatos.</translation>
    </message>
    <message>
      <source>Download the product again.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Download the product again.')</extracomment>
      <translation>Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Descargando: {mb:.0f} MB de unos {total} MB</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy if there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Descarga con pip, a través del proxy de QGIS si lo hay.</translation>
    </message>
    <message>
      <source>Drag to move the view, use the wheel to zoom, drag with the right button to stretch.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Arrastre para mover la vista, use la rueda para acercar o alejar, arrastre con el botón derecho para estirar.</translation>
    </message>
    <message>
      <source>Draw a line: shows its spectra as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Dibujar una línea: muestra sus espectros como una imagen de banda frente a distancia</translation>
    </message>
    <message>
      <source>Draw a polygon: left-click to set corners, right-click to finish</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Dibujar un polígono: clic izquierdo para los vértices, clic derecho para terminar</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: Sentence('EMIT reflectance is float32')</extracomment>
      <translation>La reflectancia de EMIT es float32</translation>
    </message>
    <message>
      <source>ENVI</source>
      <extracomment>core/check/fields.py: Sentence('ENVI')</extracomment>
      <translation>ENVI</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed. Choose the format GTiff, or no compression.</source>
      <extracomment>core/check/options.py: Sentence('ENVI files cannot be compressed. Choose the format GTiff, or no compression.')</extracomment>
      <translation>Los archivos ENVI no se pueden comprimir. Elija el formato GTiff, o ninguna compresión.</translation>
    </message>
    <message>
      <source>ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.', path=path)</extracomment>
      <translation>Los archivos ENVI como {path} no se pueden comprimir. Elija .tif, o ninguna compresión.</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the bands')</extracomment>
      <translation>metadatos ENVI de las bandas</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the file')</extracomment>
      <translation>metadatos ENVI del archivo</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Biblioteca espectral ENVI…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.</source>
      <extracomment>evaluation/assess/run.py: Sentence('ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.')</extracomment>
      <translation>ERGAS necesita la razón de los tamaños de píxel de la LR-HSI y de estas imágenes, que se desconoce. Indíquela.</translation>
    </message>
    <message>
      <source>EnMAP-Box profiles (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Perfiles de EnMAP-Box (JSON)…</translation>
    </message>
    <message>
      <source>Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.</source>
      <extracomment>core/check/fields.py: Sentence('Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.')</extracomment>
      <translation>Estimación del error con una segunda fusión a resolución reducida. Tarda un rato y no cambia el resultado.</translation>
    </message>
    <message>
      <source>Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.</source>
      <extracomment>core/forecast/step.py: Sentence("Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.", factor=STEP)</extracomment>
      <translation>Estimado a resolución reducida: la imagen gruesa se degradó por un factor {factor} y se volvió a afinar; la referencia tiene el ruido propio de la imagen.</translation>
    </message>
    <message>
      <source>Estimated error</source>
      <extracomment>core/check/fields.py: Sentence('Estimated error')</extracomment>
      <translation>Error estimado</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Error estimado: {angle:.1f}° de ángulo espectral, RMSE {rmse:.3g} ({percent:.2g} % de la señal media); solo remuestreo: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Error estimado: {angle:.1f}° de ángulo espectral, RMSE {rmse:.3g}; solo remuestreo: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {figures} (upsampling alone: {upsampling}).</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Error estimado: {figures} (solo remuestreo: {upsampling}).</translation>
    </message>
    <message>
      <source>Estimated error: {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Error estimado: {figures}.</translation>
    </message>
    <message>
      <source>Estimated image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Estimated image')</extracomment>
      <translation>Imagen estimada</translation>
    </message>
    <message>
      <source>Estimated {figure}: {ours}; upsampling alone: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{figure}, estimado: {ours}; solo remuestreo: {theirs}.</translation>
    </message>
    <message>
      <source>Estimating the error</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimando el error</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Evaluación</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.</source>
      <extracomment>core/check/fusion.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.', path=hsi.path)</extracomment>
      <translation>Todas las bandas de {path} están marcadas como malas. Compruebe su lista de bandas malas (bbl) y las bandas que omitir.</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl).', path=hsi.path)</extracomment>
      <translation>Todas las bandas de {path} están marcadas como malas. Compruebe su lista de bandas malas (bbl).</translation>
    </message>
    <message>
      <source>Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.', path=work.hsi.path)</extracomment>
      <translation>Cada píxel de la imagen simulada toca nodata de {path}. Omita las bandas malas, o elija una PSF o una razón menores.</translation>
    </message>
    <message>
      <source>Examining QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Examinando el Python de QGIS…</translation>
    </message>
    <message>
      <source>Explain the fields</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Explicar los campos</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Exportar espectros</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exportar los espectros</translation>
    </message>
    <message>
      <source>Extent to sharpen</source>
      <extracomment>core/check/fields.py: Sentence('Extent to sharpen')</extracomment>
      <translation>Extensión que afinar</translation>
    </message>
    <message>
      <source>Factor: a usual factor, such as 10000</source>
      <extracomment>core/check/fields.py: Sentence('Factor: a usual factor, such as 10000')</extracomment>
      <translation>Factor: un factor habitual, como 10000</translation>
    </message>
    <message>
      <source>Factor: one factor for all bands</source>
      <extracomment>core/check/fields.py: Sentence('Factor: one factor for all bands')</extracomment>
      <translation>Factor: un solo factor para todas las bandas</translation>
    </message>
    <message>
      <source>Facts about the two images, and problems that prevent a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Datos sobre las dos imágenes, y problemas que impiden ejecutar.</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Campo con los nombres</translation>
    </message>
    <message>
      <source>Field with the names of the spectra; by default the feature ID.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Campo con los nombres de los espectros; por defecto, el identificador del objeto.</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Figures')</extracomment>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File for the trained model, which can be applied to other images of the same two sensors.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model, which can be applied to other images of the same two sensors.')</extracomment>
      <translation>Archivo para el modelo entrenado, que puede aplicarse a otras imágenes de los mismos dos sensores.</translation>
    </message>
    <message>
      <source>File for the trained model. Applying it needs no PyTorch.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model. Applying it needs no PyTorch.')</extracomment>
      <translation>Archivo para el modelo entrenado. Aplicarlo no necesita PyTorch.</translation>
    </message>
    <message>
      <source>File format of the result.</source>
      <extracomment>core/check/fields.py: Sentence('File format of the result.')</extracomment>
      <translation>Formato de archivo del resultado.</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Archivo con la respuesta espectral (CSV)</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fina</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Fine multispectral image')</extracomment>
      <translation>Imagen multiespectral fina</translation>
    </message>
    <message>
      <source>Fine multispectral image: points with the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagen multiespectral fina: puntos con la anchura de sus bandas</translation>
    </message>
    <message>
      <source>First select features of a vector layer, and make it the active layer.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Seleccione primero objetos de una capa vectorial y actívela.</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Carpeta de paquetes</translation>
    </message>
    <message>
      <source>Folder for the plugin's own packages, such as PyTorch. QGIS's own packages are never changed.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Carpeta para los paquetes propios del complemento, como PyTorch. Los paquetes de QGIS no se cambian nunca.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Carpeta de wheels</translation>
    </message>
    <message>
      <source>Folder with the files of `pip download torch` for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Carpeta con los archivos de `pip download torch` para este Python y este sistema.</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para una tarjeta gráfica &amp;NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>For every computer: uses the CPU, on a Mac also Apple's graphics processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para cualquier equipo: usa la CPU, y en un Mac también el procesador gráfico de Apple.</translation>
    </message>
    <message>
      <source>For the &amp;CPU</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para la &amp;CPU</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para este &amp;Mac</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>core/check/fields.py: Sentence('Format')</extracomment>
      <translation>Formato</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De una carpeta de &amp;wheels, sin red</translation>
    </message>
    <message>
      <source>From the image's metadata (band centres and widths)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>De los metadatos de la imagen (centros y anchuras de las bandas)</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De interne&amp;t</translation>
    </message>
    <message>
      <source>Further rasters: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Otros rásters: curvas de puntos</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusión</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: Sentence('GDAL gave no reason')</extracomment>
      <translation>GDAL no dio ningún motivo</translation>
    </message>
    <message>
      <source>GeoTIFF</source>
      <extracomment>core/check/fields.py: Sentence('GeoTIFF')</extracomment>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Give either a scheduler or a number of workers on this computer.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Give either a scheduler or a number of workers on this computer.')</extracomment>
      <translation>Indique un planificador o un número de procesos en este equipo, no ambos.</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {hsi} and {name} ({sensor})</source>
      <extracomment>core/runs/report.py: Sentence('HR-HSI by SpectraLift from {hsi} and {name} ({sensor})', hsi=p['hsi'], name=name, sensor=p['sensor'])</extracomment>
      <translation>HR-HSI de SpectraLift a partir de {hsi} y {name} ({sensor})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML files (*.html)')</extracomment>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML report with plots, one self-contained file.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML report with plots, one self-contained file.')</extracomment>
      <translation>Informe HTML con gráficos, en un solo archivo autónomo.</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Cómo se hizo</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cómo obtener PyTorch en cada sistema</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral bands to leave out')</extracomment>
      <translation>Bandas hiperespectrales que excluir</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagen hiperespectral</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral image (many bands, coarse pixels)')</extracomment>
      <translation>Imagen hiperespectral (muchas bandas, píxeles gruesos)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Hyperspectral image (the truth)')</extracomment>
      <translation>Imagen hiperespectral (la verdad)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi} with the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Imagen hiperespectral ({bands} bandas) en la cuadrícula de una multiespectral, hecha por {software} a partir de {hsi} y {msi} con la respuesta espectral de {sensor}. Método: {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral wavelengths')</extracomment>
      <translation>Longitudes de onda hiperespectrales</translation>
    </message>
    <message>
      <source>Image {number} of {count}: {path}</source>
      <extracomment>cli/commands/many.py: Sentence('Image {number} of {count}: {path}', number=number, count=len(scenes), path=request.msi)</extracomment>
      <translation>Imagen {number} de {count}: {path}</translation>
    </message>
    <message>
      <source>In {path}, {framing} describes another size than that of the image.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('In {path}, {framing} describes another size than that of the image.', path=path, framing=FRAMING)</extracomment>
      <translation>En {path}, {framing} describe un tamaño distinto del de la imagen.</translation>
    </message>
    <message>
      <source>In {path}, {name} has {count} numbers and reflectance {bands} bands.</source>
      <extracomment>core/raster/products/emit.py: Sentence('In {path}, {name} has {count} numbers and reflectance {bands} bands.', path=path, name=name, count=len(entries[name]), bands=count)</extracomment>
      <translation>En {path}, {name} tiene {count} números y la reflectancia {bands} bandas.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entradas: {hsi} y {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Instalar PyTorch para SpectraLift</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Instalar PyTorch en la propia carpeta del complemento</translation>
    </message>
    <message>
      <source>Install PyTorch, which Run needs</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Instalar PyTorch, que la ejecución necesita</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Instalar PyTorch…</translation>
    </message>
    <message>
      <source>Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.</source>
      <extracomment>core/check/options.py: Sentence('Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.')</extracomment>
      <translation>Instálelo en ese Python con `python -m pip install torch`, o use el preajuste preview, que no lo necesita.</translation>
    </message>
    <message>
      <source>Installing or removing PyTorch… You can close this window.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Instalando o quitando PyTorch… Puede cerrar esta ventana.</translation>
    </message>
    <message>
      <source>It has no band in common with the coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>No tiene ninguna banda en común con el píxel grueso.</translation>
    </message>
    <message>
      <source>It will be installed in {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Se instalará en {folder}, donde hay {free:.0f} GB libres.</translation>
    </message>
    <message>
      <source>Its header {name} describes {needed} bytes, and there are {size}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} describes {needed} bytes, and there are {size}.', name=name, needed=needed, size=size)</extracomment>
      <translation>Su cabecera {name} describe {needed} bytes, y hay {size}.</translation>
    </message>
    <message>
      <source>Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.', name=name)</extracomment>
      <translation>Su cabecera {name} no empieza por la línea ENVI, como texto sin formato y sin marca de orden de bytes (BOM).</translation>
    </message>
    <message>
      <source>Its header {name} has no whole number for {missing}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} has no whole number for {missing}.', name=name, missing=words.listing(missing))</extracomment>
      <translation>Su cabecera {name} no tiene ningún número entero para {missing}.</translation>
    </message>
    <message>
      <source>JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.</source>
      <extracomment>core/check/fields.py: Sentence('JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.')</extracomment>
      <translation>Archivo JSON que documenta el resultado: ajustes, semilla, exactitud con espectros reservados, tiempos y avisos.</translation>
    </message>
    <message>
      <source>JSON file that documents the simulation: the PSF's values, the response matrix, the noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("JSON file that documents the simulation: the PSF's values, the response matrix, the noise.")</extracomment>
      <translation>Archivo JSON que documenta la simulación: los valores de la PSF, la matriz de respuesta, el ruido.</translation>
    </message>
    <message>
      <source>JSON file with every figure of the image and of each band.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('JSON file with every figure of the image and of each band.')</extracomment>
      <translation>Archivo JSON con todas las cifras de la imagen y de cada banda.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>core/check/fields.py: Sentence('JSON files (*.json)')</extracomment>
      <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Guarda el modelo entrenado, para usarlo con otras imágenes de los mismos dos sensores.</translation>
    </message>
    <message>
      <source>LZW</source>
      <extracomment>core/check/fields.py: Sentence('LZW')</extracomment>
      <translation>LZW</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Landsat Collection 2 Level 2')</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <extracomment>core/check/fields.py: Sentence('Learning rate')</extracomment>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {kept}.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Leave them out: use the bands {kept}.', kept=','.join(covered))</extracomment>
      <translation>Exclúyalas: use las bandas {kept}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Eje y logarítmico</translation>
    </message>
    <message>
      <source>Lossless compression of the result.</source>
      <extracomment>core/check/fields.py: Sentence('Lossless compression of the result.')</extracomment>
      <translation>Compresión sin pérdida del resultado.</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posición en el mapa, en el sistema de coordenadas del marcador.</translation>
    </message>
    <message>
      <source>Maps</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Maps')</extracomment>
      <translation>Mapas</translation>
    </message>
    <message>
      <source>Maps are written as GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('Maps are written as GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>Los mapas se escriben como GeoTIFF. Dé a {path} un nombre en .tif.</translation>
    </message>
    <message>
      <source>Match: distributions matched to those of the training</source>
      <extracomment>core/check/fields.py: Sentence('Match: distributions matched to those of the training')</extracomment>
      <translation>Match: distribuciones ajustadas a las del entrenamiento</translation>
    </message>
    <message>
      <source>Match: gain and offset for each band</source>
      <extracomment>core/check/fields.py: Sentence('Match: gain and offset for each band')</extracomment>
      <translation>Match: ganancia y desplazamiento para cada banda</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Error absoluto medio en el entrenamiento</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Error absoluto medio en espectros reservados</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Error absoluto medio en espectros reservados del entrenamiento: {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Consistencia media</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Media de afinada − gruesa, como reflectancia.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Memoria</translation>
    </message>
    <message>
      <source>Memory limit [MiB]</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit [MiB]')</extracomment>
      <translation>Límite de memoria [MiB]</translation>
    </message>
    <message>
      <source>Memory limit for image data, in MiB. It changes the speed, never the result.</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit for image data, in MiB. It changes the speed, never the result.')</extracomment>
      <translation>Límite de memoria para los datos de las imágenes, en MiB. Cambia la velocidad, nunca el resultado.</translation>
    </message>
    <message>
      <source>Memory limit for image data.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Límite de memoria para los datos de las imágenes.</translation>
    </message>
    <message>
      <source>Method that finds the spectral model.</source>
      <extracomment>core/check/fields.py: Sentence('Method that finds the spectral model.')</extracomment>
      <translation>Método que encuentra el modelo espectral.</translation>
    </message>
    <message>
      <source>Missing spectra and the reasons</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Espectros que faltan y sus razones</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Move over the map; click to pin the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Muévase por el mapa; haga clic para fijar los espectros.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster. Needs an NVIDIA graphics card of 2018 or later with a recent driver; otherwise it uses the CPU.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Mucho mayor, y entrena más rápido. Necesita una tarjeta gráfica NVIDIA de 2018 o posterior con un controlador reciente; si no, usa la CPU.</translation>
    </message>
    <message>
      <source>Multispectral &amp;sensor</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Sensor multiespectral</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Multispectral bands to simulate')</extracomment>
      <translation>Bandas multiespectrales que simular</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral bands to use')</extracomment>
      <translation>Bandas multiespectrales que usar</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bandas multiespectrales: {bands} (según {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagen multiespectral</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral image (few bands, fine pixels)')</extracomment>
      <translation>Imagen multiespectral (pocas bandas, píxeles finos)</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor multiespectral</translation>
    </message>
    <message>
      <source>Multispectral values are converted to the model's units as in its training: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are converted to the model's units as in its training: {lines}.", lines=lines)</extracomment>
      <translation>Los valores multiespectrales se convierten a las unidades del modelo como en su entrenamiento: {lines}.</translation>
    </message>
    <message>
      <source>Multispectral values are used unchanged, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are used unchanged, as in the model's training.")</extracomment>
      <translation>Los valores multiespectrales se usan sin cambios, como en el entrenamiento del modelo.</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}).</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}).', factor=self.gain[0], basis=basis)</extracomment>
      <translation>Valores multiespectrales multiplicados por {factor:.6g} ({basis}).</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.', factor=factor, basis=basis, bands=bands)</extracomment>
      <translation>Valores multiespectrales multiplicados por {factor:.6g} ({basis}). Estas bandas se reescalan en su lugar: {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Valores multiespectrales reescalados a las unidades hiperespectrales ({basis}): {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values unchanged: the units are not compared, as requested.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values unchanged: the units are not compared, as requested.')</extracomment>
      <translation>Valores multiespectrales sin cambios: las unidades no se comparan, como se pidió.</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <extracomment>core/check/fields.py: Sentence('NVIDIA graphics card (CUDA)')</extracomment>
      <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nombre y color; la marca muestra u oculta las curvas del marcador.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.")</extracomment>
      <translation>Nombres de las bandas del sensor, como Blue,Green,Red. Déjelo vacío para todas las bandas que cubre el cubo, salvo la pancromática.</translation>
    </message>
    <message>
      <source>No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.', estimate=spans[0], reference=spans[1])</extracomment>
      <translation>Ninguna banda de la estimación ({estimate}) tiene la longitud de onda de una de la referencia ({reference}): no son dos versiones de una misma imagen.</translation>
    </message>
    <message>
      <source>No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: Sentence("No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high)</extracomment>
      <translation>No se puede simular ninguna banda de {sensor}: {lost} quedan fuera de las bandas buenas de la imagen hiperespectral ({low:.0f}–{high:.0f} nm). Compruebe el sensor y las longitudes de onda.</translation>
    </message>
    <message>
      <source>No file was chosen.</source>
      <extracomment>core/raster/open_file.py: Sentence('No file was chosen.')</extracomment>
      <translation>No se eligió ningún archivo.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>No hay ningún marcador seleccionado. ¿Quitar los {count} marcadores?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.')</extracomment>
      <translation>Ningún píxel tiene datos en todas las bandas comparadas de las dos imágenes. Marque las bandas sin datos como malas (bbl), o compruebe que las imágenes se solapan.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Aún no hay ninguna respuesta espectral que mostrar</translation>
    </message>
    <message>
      <source>No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: Sentence("No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.", value=factor_needed)</extracomment>
      <translation>Ningún factor habitual convierte los valores multiespectrales a las unidades del modelo; sería {value:.3g}. Elija la radiometría match, o none si están en esas unidades.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). The folder has {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Ningún wheel de PyTorch de {folder} sirve para Python {python} en este sistema ({system}). La carpeta tiene {wheels}.</translation>
    </message>
    <message>
      <source>No window of 11 × 11 pixels is free of nodata, so there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No window of 11 × 11 pixels is free of nodata, so there is no SSIM.')</extracomment>
      <translation>Ninguna ventana de 11 × 11 píxeles está libre de nodata, así que no hay SSIM.</translation>
    </message>
    <message>
      <source>No worker has been there for {gone_s:g} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('No worker has been there for {gone_s:g} s: start some, and run this again.', gone_s=GONE_S)</extracomment>
      <translation>No ha habido ningún proceso de trabajo durante {gone_s:g} s: inicie algunos y ejecute esto de nuevo.</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>core/check/fields.py: Sentence('None')</extracomment>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Ninguno de los marcadores tiene un espectro que exportar.</translation>
    </message>
    <message>
      <source>None: both images have the same units</source>
      <extracomment>core/check/fields.py: Sentence('None: both images have the same units')</extracomment>
      <translation>Ninguna: las dos imágenes tienen las mismas unidades</translation>
    </message>
    <message>
      <source>None: the values are in the units of the model's hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence("None: the values are in the units of the model's hyperspectral image")</extracomment>
      <translation>Ninguna: los valores están en las unidades de la imagen hiperespectral del modelo</translation>
    </message>
    <message>
      <source>Number of CPU cores that the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Número de núcleos de CPU que puede usar el cálculo.</translation>
    </message>
    <message>
      <source>Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.')</extracomment>
      <translation>Número de píxeles finos a lo largo del lado de uno grueso. Las filas y columnas que sobran de un múltiplo se omiten.</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>De {sensor} se excluyen {lost}: fuera de las bandas buenas del cubo ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>De {sensor}, {lost} no se pueden simular: fuera de las bandas buenas del cubo ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>core/check/fields.py: Sentence('Off')</extracomment>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>Off: each pixel on its own, as published</source>
      <extracomment>core/check/fields.py: Sentence('Off: each pixel on its own, as published')</extracomment>
      <translation>Desactivado: cada píxel por sí solo, como se publicó</translation>
    </message>
    <message>
      <source>One cycle: up to the peak rate, then down</source>
      <extracomment>core/check/fields.py: Sentence('One cycle: up to the peak rate, then down')</extracomment>
      <translation>Un ciclo: sube hasta la tasa máxima y luego baja</translation>
    </message>
    <message>
      <source>One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.</source>
      <extracomment>core/check/bands.py: Sentence('One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.')</extracomment>
      <translation>Una sola banda multiespectral determina muy poco de un espectro (el artículo lo llama extremadamente mal planteado). El resultado tiene detalle en niveles de gris más que espectros; solo remuestrear suele estar más cerca de la verdad.</translation>
    </message>
    <message>
      <source>Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.</source>
      <extracomment>core/check/fields.py: Sentence('Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.')</extracomment>
      <translation>Solo se afina un píxel multiespectral de cada n en filas y columnas, para ver rápido una imagen grande. 0 elige el paso.</translation>
    </message>
    <message>
      <source>Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.</source>
      <extracomment>core/check/fields.py: Sentence('Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.')</extracomment>
      <translation>Solo para archivos que no las contienen: una tabla (CSV o cabecera ENVI), una lista (400,410,…) o un rango repartido uniformemente entre las bandas (400:1000), en nm.</translation>
    </message>
    <message>
      <source>Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.</source>
      <extracomment>core/check/fields.py: Sentence('Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.')</extracomment>
      <translation>Solo se afinan los píxeles multiespectrales que toca esta extensión; el modelo se entrena de todos modos con toda la imagen hiperespectral. Déjelo vacío para la imagen entera.</translation>
    </message>
    <message>
      <source>Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.', count=done.pixels)</extracomment>
      <translation>Solo había {count} píxeles para comparar las unidades de las dos imágenes, muy pocos para estar seguro. Use la radiometría none si sabe que coinciden, match si una tiene números digitales.</translation>
    </message>
    <message>
      <source>Only {free:.1f} GB are free in {folder}, and PyTorch needs about {needed:.1f} GB. Free some space, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Solo hay {free:.1f} GB libres en {folder}, y PyTorch necesita unos {needed:.1f} GB. Libere espacio, o elija otra carpeta de paquetes en las opciones.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Abrir el informe</translation>
    </message>
    <message>
      <source>Original values</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Valores originales</translation>
    </message>
    <message>
      <source>Output file</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Archivo de salida</translation>
    </message>
    <message>
      <source>Output of pip, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Salida de pip, para un informe de error</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Ín&amp;dice de paquetes</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Índice de paquetes</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor; click to pin them, Esc to end</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Tomar: los espectros siguen al cursor; haga clic para fijarlos, Esc para terminar</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Imagen del gráfico (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Imagen del gráfico (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcador</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Fijar los objetos seleccionados de la capa vectorial activa</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcadores</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>Pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Los píxeles se vuelven {ratio:.3g} veces más finos</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Lugares y espectros (GeoPackage)…</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Point spread function')</extracomment>
      <translation>Función de dispersión del punto</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Puntos o polígonos</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Positions cannot be transformed to the coordinate system of {source}.</source>
      <extracomment>profiles/read.py: Sentence('Positions cannot be transformed to the coordinate system of {source}.', source=source)</extracomment>
      <translation>Las posiciones no se pueden transformar al sistema de coordenadas de {source}.</translation>
    </message>
    <message>
      <source>Positions of the spectra. Each point of a multipoint counts separately.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Posiciones de los espectros. Cada punto de un multipunto cuenta por separado.</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which is not installed: {install}</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Predicting on several processes needs Dask, which is not installed: {install}', install=INSTALL)</extracomment>
      <translation>Predecir con varios procesos necesita Dask, que no está instalado: {install}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>core/check/fields.py: Sentence('Preset')</extracomment>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Preview at 1/{every} resolution ({columns} × {rows} pixels, {seconds:.1f} s). Zoom in for full resolution.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vista previa a 1/{every} de la resolución ({columns} × {rows} píxeles, {seconds:.1f} s). Acérquese para la resolución completa.</translation>
    </message>
    <message>
      <source>Preview at full resolution ({columns} × {rows} pixels, {seconds:.1f} s).</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vista previa a resolución completa ({columns} × {rows} píxeles, {seconds:.1f} s).</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vista previa de {name}</translation>
    </message>
    <message>
      <source>Preview: closed-form fit in seconds, without PyTorch</source>
      <extracomment>core/check/fields.py: Sentence('Preview: closed-form fit in seconds, without PyTorch')</extracomment>
      <translation>Vista previa: ajuste directo en segundos, sin PyTorch</translation>
    </message>
    <message>
      <source>Previous page</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Página anterior</translation>
    </message>
    <message>
      <source>Processor that predicts. Automatic and CPU work without PyTorch too.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that predicts. Automatic and CPU work without PyTorch too.')</extracomment>
      <translation>Procesador que predice. Automático y CPU funcionan también sin PyTorch.</translation>
    </message>
    <message>
      <source>Processor that trains and predicts.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that trains and predicts.')</extracomment>
      <translation>Procesador que entrena y predice.</translation>
    </message>
    <message>
      <source>Progress of the installation</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Progreso de la instalación</translation>
    </message>
    <message>
      <source>Protocol of the simulation.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Protocol of the simulation.')</extracomment>
      <translation>Protocolo de la simulación.</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI y download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. Choose auto or cpu.</source>
      <extracomment>core/check/options.py: Sentence('PyTorch can use no {device} device here. Choose auto or cpu.', device=request.device)</extracomment>
      <translation>PyTorch no puede usar aquí ningún procesador {device}. Elija auto o cpu.</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch can use no {device} device here. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>PyTorch no puede usar aquí ningún procesador {device}. {help_numpy}</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA graphics card here ({state}). It will use the CPU.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch no puede usar aquí una tarjeta gráfica NVIDIA ({state}). Usará la CPU.</translation>
    </message>
    <message>
      <source>PyTorch does not support Macs with Intel processors and Python {version} any more. Use a QGIS with Python 3.12 or older, or the preset preview, which does not need it.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>PyTorch ya no admite los Mac con procesador Intel y Python {version}. Use un QGIS con Python 3.12 o anterior, o el preajuste preview, que no lo necesita.</translation>
    </message>
    <message>
      <source>PyTorch does not work with this Python ({reason}). Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch no funciona con este Python ({reason}). No se instaló nada.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {executable}. {help_torch}</source>
      <extracomment>core/check/options.py: Sentence('PyTorch is not installed in {executable}. {help_torch}', executable=sys.executable, help_torch=HELP_TORCH)</extracomment>
      <translation>PyTorch no está instalado en {executable}. {help_torch}</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch no está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Install it with one click under Settings ▸ Options ▸ SpectraLift, or choose a Python that has it there (the setting {setting}). Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>PyTorch no está instalado. Instálelo con un clic en Configuración ▸ Opciones ▸ SpectraLift, o elija un Python que lo tenga (el ajuste {setting}). Las vistas previas y la aplicación de un modelo guardado en la CPU funcionan sin él.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no suitable wheel of it. Add one.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>PyTorch necesita {what}, y {folder} no tiene un wheel adecuado. Añada uno.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch {version} está instalado para SpectraLift ({size:.1f} GB).</translation>
    </message>
    <message>
      <source>PyTorch, which the device {device} needs, cannot be imported. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch, which the device {device} needs, cannot be imported. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>PyTorch, que el procesador {device} necesita, no se puede importar. {help_numpy}</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Intérprete de Python</translation>
    </message>
    <message>
      <source>Python with GDAL, NumPy and PyTorch that does the computing. Leave it empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Python con GDAL, NumPy y PyTorch que hace los cálculos. Déjelo vacío para el de QGIS.</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS no puede abrir la imagen multiespectral.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS no puede abrir la vista previa.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El Python de QGIS ({python}) no tiene pip. Instálelo con el gestor de paquetes de su distribución (Debian y Ubuntu: {debian}; Fedora: {fedora}), e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Reinstall QGIS from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El Python de QGIS ({python}) no tiene pip. Reinstale QGIS desde qgis.org, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip. Start the OSGeo4W Setup of QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El Python de QGIS no tiene pip. Inicie OSGeo4W Setup de QGIS, elija el paquete python3-pip, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started. Choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>No se encontró el Python de QGIS, así que el proceso de cálculo no puede iniciarse. Elija un Python con GDAL, NumPy y PyTorch en las opciones (el ajuste {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>El propio de QGIS: {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Ráster de calidad</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('RMSE over the bands')</extracomment>
      <translation>RMSE por bandas</translation>
    </message>
    <message>
      <source>RMSE {value:.2g} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {value:.2g} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>core/check/fields.py: Sentence('Radiometry')</extracomment>
      <translation>Radiometría</translation>
    </message>
    <message>
      <source>Raster with maps of SAM, RMSE and SSIM.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Raster with maps of SAM, RMSE and SSIM.')</extracomment>
      <translation>Ráster con mapas de SAM, RMSE y SSIM.</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rásteres</translation>
    </message>
    <message>
      <source>Rasters to read: coarse, sharp or multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rásters que leer: gruesos, afinados o multiespectrales, los que sean.</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Ratio')</extracomment>
      <translation>Relación</translation>
    </message>
    <message>
      <source>Ratio of the pixel sizes</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Ratio of the pixel sizes')</extracomment>
      <translation>Razón de los tamaños de píxel</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Leer perfiles espectrales</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Leyendo los wheels</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lee en una tabla los espectros de rásteres bajo puntos y en polígonos.</translation>
    </message>
    <message>
      <source>Reference image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Reference image')</extracomment>
      <translation>Imagen de referencia</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>core/check/fields.py: Sentence('Refinement')</extracomment>
      <translation>Refinamiento</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Reflectancia = número guardado ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove selected pins (all if none is selected)</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Eliminar los marcadores seleccionados (todos si no hay ninguno seleccionado)</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Quitar el PyTorch de SpectraLift</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Quitar el PyTorch que instaló SpectraLift, y nada más</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Sustituir</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Informe (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Informe sobre {name}</translation>
    </message>
    <message>
      <source>Resample the estimate to the grid of the reference first (gdalwarp).</source>
      <extracomment>evaluation/assess/matching.py: Sentence('Resample the estimate to the grid of the reference first (gdalwarp).')</extracomment>
      <translation>Remuestrear antes la estimación a la cuadrícula de la referencia (gdalwarp).</translation>
    </message>
    <message>
      <source>Reset view</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Restablecer la vista</translation>
    </message>
    <message>
      <source>Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.', width=correction.psf.fwhm, percent=100 * correction.psf.r2)</extracomment>
      <translation>Corrección de residuos aplicada: el resultado desenfocado (función de dispersión de punto de {width:.2g} píxeles gruesos FWHM) se ajustó a la imagen gruesa ({percent:.2f} % de su varianza explicada). La opción de refinamiento permite desactivarla.</translation>
    </message>
    <message>
      <source>Residual correction not applied, each pixel was predicted on its own: {reason}.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction not applied, each pixel was predicted on its own: {reason}.', reason=_reason(correction, request))</extracomment>
      <translation>Corrección de residuos no aplicada, cada píxel se predijo por sí solo: {reason}.</translation>
    </message>
    <message>
      <source>Residual correction: the blurred result is made to agree with the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Residual correction: the blurred result is made to agree with the hyperspectral image.')</extracomment>
      <translation>Corrección de residuos: el resultado desenfocado se ajusta a la imagen hiperespectral.</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Resultado de la autocomprobación</translation>
    </message>
    <message>
      <source>Result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Resultado: {bands} bandas, {columns} × {rows} píxeles, {size} como {type}</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Raíz de la media cuadrática de afinada − gruesa, como reflectancia.</translation>
    </message>
    <message>
      <source>Run needs PyTorch, which is not installed. Previews work without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>La ejecución necesita PyTorch, que no está instalado. Las vistas previas funcionan sin él.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [grados]</translation>
    </message>
    <message>
      <source>SAM {value:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {value:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: Sentence('SAM, RMSE and SSIM of two cubes')</extracomment>
      <translation>SAM, RMSE y SSIM de dos cubos</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the coarse image [dB]')</extracomment>
      <translation>SNR de la imagen gruesa [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the fine image [dB]')</extracomment>
      <translation>SNR de la imagen fina [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('SSIM, mean over the bands')</extracomment>
      <translation>SSIM, media de las bandas</translation>
    </message>
    <message>
      <source>STAC sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('STAC sidecar')</extracomment>
      <translation>Archivo STAC</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>HSI de ejemplo</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>MSI de ejemplo</translation>
    </message>
    <message>
      <source>Sampling training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Muestreando los espectros de entrenamiento</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Guardar e&amp;n</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Guardar el modelo en</translation>
    </message>
    <message>
      <source>Scale factors from stored numbers to reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Factores de escala de los números guardados a reflectancia</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>core/check/fields.py: Sentence('Seed')</extracomment>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Autocomprobación</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del sensor</translation>
    </message>
    <message>
      <source>Sensor of the fine image. The sharp spectrum is resampled to its bands and compared with the measured values.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor de la imagen fina. El espectro afinado se remuestrea a sus bandas y se compara con los valores medidos.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.</source>
      <extracomment>core/check/fields.py: Sentence("Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.")</extracomment>
      <translation>Sensor de la imagen multiespectral en la biblioteca de respuestas espectrales; from-metadata toma los centros y anchuras de las bandas de los metadatos de la imagen. Déjelo vacío si indica un archivo de respuesta.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.')</extracomment>
      <translation>Sensor de la imagen multiespectral, de la biblioteca o una de las gaussianas con las que los autores de SpectraLift aproximan IKONOS y WorldView (paper-1 a paper-16). Déjelo vacío si indica un archivo de respuesta.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image. Type a part of the name of the sensor, maker or satellite to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor de la imagen multiespectral. Escriba una parte del nombre del sensor, del fabricante o del satélite para buscar.</translation>
    </message>
    <message>
      <source>Several images are processed on this computer. Use a cluster for one image at a time.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images are processed on this computer. Use a cluster for one image at a time.')</extracomment>
      <translation>Varias imágenes se procesan en este equipo. Use un clúster para una imagen cada vez.</translation>
    </message>
    <message>
      <source>Several images need a folder for their results: give --output-folder instead of --output.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images need a folder for their results: give --output-folder instead of --output.')</extracomment>
      <translation>Varias imágenes necesitan una carpeta para sus resultados: indique --output-folder en lugar de --output.</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: Sentence('Shah &amp; Duarte 2025, arXiv 2507.13339')</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Afinada</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Afinar una imagen hiperespectral…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Afinar una imagen hiperespectral</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Afinar una imagen hiperespectral con una multiespectral (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen only the visible part of the map, quickly and less accurately, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Afinar solo la parte visible del mapa, rápido y con menos exactitud, como una capa que la vista previa siguiente sustituye</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Afinar la imagen en segundo plano (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Afinar con SpectraLift…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Afinar {name}</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagen hiperespectral afinada: curvas continuas</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>core/check/fields.py: Sentence('Sharpened image')</extracomment>
      <translation>Imagen afinada</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Afinada en {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Afinado</translation>
    </message>
    <message>
      <source>Sharpening {name} failed: {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>El afinado de {name} falló: {reason}</translation>
    </message>
    <message>
      <source>Sharpening {name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>El afinado de {name} se canceló. No se escribió nada.</translation>
    </message>
    <message>
      <source>Sharpening {name}… The task manager shows the progress.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Afinando {name}… El gestor de tareas muestra el progreso.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mostrar bandas malas</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar los espectros gruesos y afinados bajo el cursor (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar perfiles</translation>
    </message>
    <message>
      <source>Show whether PyTorch is installed, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Mostrar si PyTorch está instalado, instalarlo o quitarlo</translation>
    </message>
    <message>
      <source>Side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Side of the PSF's square, an odd number of fine pixels.")</extracomment>
      <translation>Lado del cuadrado de la PSF, un número impar de píxeles finos.</translation>
    </message>
    <message>
      <source>Side of the window around a point, in pixels.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lado de la ventana alrededor de un punto, en píxeles.</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sigma of the PSF [pixels]')</extracomment>
      <translation>Sigma de la PSF [píxeles]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB, or none for no noise.')</extracomment>
      <translation>Relación señal-ruido de cada banda en dB, o none para que no haya ruido.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.')</extracomment>
      <translation>Relación señal-ruido de cada banda en dB; none para que no haya ruido; auto como en la publicación según la relación: 35 dB con 4, 30 con 8, 25 con 16, 20 con 32.</translation>
    </message>
    <message>
      <source>Simulate an image pair with known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simular un par de imágenes con verdad conocida</translation>
    </message>
    <message>
      <source>Simulates a coarse hyperspectral and a fine multispectral image from one cube, which is then the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simula una imagen hiperespectral gruesa y una multiespectral fina a partir de un cubo, que es entonces la verdad.</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Simulando la imagen multiespectral</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Size of the PSF [pixels]')</extracomment>
      <translation>Tamaño de la PSF [píxeles]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Algo ha fallado que SpectraLift no preveía ({error}).</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.</source>
      <extracomment>cli/main.py: Sentence('Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.', kind=type(e).__name__, reason=e)</extracomment>
      <translation>Ha ocurrido algo que SpectraLift no había previsto ({kind}: {reason}). Comuníquelo junto con las líneas anteriores.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.')</extracomment>
      <translation>Amplitud de los valores para PSNR y SSIM. Déjelo vacío para máximo − mínimo de la imagen de referencia.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Espectros</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Espectros a lo largo de las líneas (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift no ha empezado, por {count} motivos:</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift no ha empezado: {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modelos de SpectraLift (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('SpectraLift models (*.npz);;All files (*)')</extracomment>
      <translation>Modelos de SpectraLift (*.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network with PyTorch, which is not part of QGIS. It is installed in a folder of its own in your profile; QGIS and its Python stay unchanged. Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift entrena una pequeña red neuronal con PyTorch, que no forma parte de QGIS. Se instala en una carpeta propia de su perfil; QGIS y su Python quedan sin cambios. Las vistas previas y la aplicación de un modelo guardado en la CPU funcionan sin él.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift: PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift: ayuda</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift: afinar una imagen hiperespectral</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Perfiles espectrales</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Ángulo espectral entre la media de los píxeles afinados y el píxel grueso, en grados.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>core/check/fields.py: Sentence('Spectral model')</extracomment>
      <translation>Modelo espectral</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Perfiles espectrales</translation>
    </message>
    <message>
      <source>Spectral profiles need the Python package pyqtgraph, which is not installed: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Los perfiles espectrales necesitan el paquete de Python pyqtgraph, que no está instalado: {error}</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Archivo de respuestas espectrales</translation>
    </message>
    <message>
      <source>Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.</source>
      <extracomment>core/check/fields.py: Sentence('Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.')</extracomment>
      <translation>Respuesta espectral de un sensor que no está en la biblioteca: un archivo CSV con la longitud de onda en nm en la primera columna y una columna por banda, una tabla de centros y anchuras, una biblioteca espectral ENVI o un GeoJSON de EnMAP-Box.</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Respuesta espectral del sensor sobre las bandas hiperespectrales</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Respuestas espectrales (*.csv *.sli *.json *.geojson);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)')</extracomment>
      <translation>Respuestas espectrales (*.csv *.txt *.sli *.hdr *.geojson *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Standard: neural network, best weights kept</source>
      <extracomment>core/check/fields.py: Sentence('Standard: neural network, best weights kept')</extracomment>
      <translation>Estándar: red neuronal, se guardan los mejores pesos</translation>
    </message>
    <message>
      <source>Start of the noise's random numbers: the same seed gives the same images.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Start of the noise's random numbers: the same seed gives the same images.")</extracomment>
      <translation>Comienzo de los números aleatorios del ruido: la misma semilla da las mismas imágenes.</translation>
    </message>
    <message>
      <source>Start of the random numbers: the same seed and inputs give the same result on the same computer.</source>
      <extracomment>core/check/fields.py: Sentence('Start of the random numbers: the same seed and inputs give the same result on the same computer.')</extracomment>
      <translation>Comienzo de los números aleatorios: la misma semilla y las mismas entradas dan el mismo resultado en el mismo equipo.</translation>
    </message>
    <message>
      <source>Start the worker with these settings and test it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Iniciar el proceso de cálculo con estos ajustes y probarlo</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Estadístico</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Estadística sobre la ventana o el polígono</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Estadística sobre la ventana o el polígono.</translation>
    </message>
    <message>
      <source>Stop the installation and remove its files</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Detener la instalación y eliminar sus archivos</translation>
    </message>
    <message>
      <source>Strict: also reproduce the multispectral values</source>
      <extracomment>core/check/fields.py: Sentence('Strict: also reproduce the multispectral values')</extracomment>
      <translation>Estricto: reproducir también los valores multiespectrales</translation>
    </message>
    <message>
      <source>Subsampling (1 = every pixel, 4 = every fourth)</source>
      <extracomment>core/check/fields.py: Sentence('Subsampling (1 = every pixel, 4 = every fourth)')</extracomment>
      <translation>Submuestreo (1 = cada píxel, 4 = uno de cada cuatro)</translation>
    </message>
    <message>
      <source>Table (CSV) with the wavelength in nm in the first column and one column for each multispectral band, or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Tabla (CSV) con la longitud de onda en nm en la primera columna y una columna por banda multiespectral, o una biblioteca espectral ENVI.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Tabla (CSV)…</translation>
    </message>
    <message>
      <source>Table without geometry, with one row for each feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Tabla sin geometría, con una fila por objeto y banda.</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Testing PyTorch</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Probando PyTorch</translation>
    </message>
    <message>
      <source>Testing; PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Probando; PyTorch puede tardar un poco en iniciarse…</translation>
    </message>
    <message>
      <source>The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.", psf_sigma=request.psf_sigma)</extracomment>
      <translation>La sigma {psf_sigma:g} de la PSF tiene que ser mayor que cero, en píxeles finos.</translation>
    </message>
    <message>
      <source>The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.", psf_size=request.psf_size, max_psf_size=MAX_PSF_SIZE)</extracomment>
      <translation>El tamaño {psf_size} de la PSF tiene que ser un número impar de píxeles, de 1 a {max_psf_size}, para que tenga un centro.</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El QGIS de Snap no tiene pip. Use el QGIS de su distribución o de qgis.org, o indique en las opciones un Python con GDAL, NumPy y PyTorch.</translation>
    </message>
    <message>
      <source>The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.', path=path, product=PRODUCT)</extracomment>
      <translation>Los cubos VNIR y SWIR de {path} tienen tamaños distintos. Los productos {product} se entregan de otro modo.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used, with which a sharpened image can be compared.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The bands and pixels of the cube that were used, with which a sharpened image can be compared.')</extracomment>
      <translation>Las bandas y píxeles del cubo que se usaron, con los que puede compararse una imagen afinada.</translation>
    </message>
    <message>
      <source>The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.', gains=gains, order=order)</extracomment>
      <translation>Las bandas necesitan ganancias distintas ({gains}), pero bastaría un solo factor con la asignación {order}. Compruebe la asignación de bandas.</translation>
    </message>
    <message>
      <source>The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.', path=path, names=', '.join(names))</extracomment>
      <translation>Las bandas de {path} son todas las combinaciones de {names}. Extraiga antes una imagen, para que sus bandas sean sus longitudes de onda.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.', path=path, axis=axis)</extracomment>
      <translation>Las bandas de {path} serían el eje {axis} de la imagen. Guarde el cubo con el eje espectral primero, por ejemplo con transpose de NumPy o xarray, y abra ese archivo.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.', path=path, value=axis or 1, axes=axes, order=order)</extracomment>
      <translation>Las bandas de {path} serían el eje {value} de la imagen, cuyos ejes son {axes}. Guarde el cubo con el eje espectral primero, por ejemplo con transpose({order}) de NumPy o xarray, y abra ese archivo.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.', bands=assignment[:100])</extracomment>
      <translation>Las bandas {bands!r} nombran una banda dos veces, o ninguna: indique cada banda una vez, como B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice: give each band once.', bands=text[:100])</extracomment>
      <translation>Las bandas {bands!r} nombran una banda dos veces: indique cada banda una vez.</translation>
    </message>
    <message>
      <source>The beginning of {name} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The beginning of {name} has changed.', name=file.name)</extracomment>
      <translation>El comienzo de {name} ha cambiado.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: Sentence('The closed-form model')</extracomment>
      <translation>El modelo de forma cerrada</translation>
    </message>
    <message>
      <source>The coarse image covers {percent:.0f} % of the fine one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>La imagen gruesa cubre el {percent:.0f} % de la fina</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The coarse pixel lies outside {source}.', source=source)</extracomment>
      <translation>El píxel grueso queda fuera de {source}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost. Look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('The connection to the scheduler was lost. Look into its log, and run this again.')</extracomment>
      <translation>Se perdió la conexión con el planificador. Mire su registro, y ejecute esto de nuevo.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The coordinate systems of the two images cannot be compared. {remedy}', remedy=remedy)</extracomment>
      <translation>Los sistemas de coordenadas de las dos imágenes no se pueden comparar. {remedy}</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.')</extracomment>
      <translation>Los sistemas de coordenadas de las dos imágenes no se pueden transformar uno en otro. Las imágenes pueden fusionarse, pero su radiometría se compara solo por las distribuciones.</translation>
    </message>
    <message>
      <source>The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.', path=path)</extracomment>
      <translation>Las esquinas Product_ULcorner y Product_LRcorner de {path} no encierran ninguna superficie.</translation>
    </message>
    <message>
      <source>The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>El cubo del que se simula el par. Sus bandas necesitan longitudes de onda, en el archivo o en una cabecera ENVI a su lado. Las bandas marcadas como malas se omiten.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} cannot be read: {reason}.', file=file, dataset=array.GetFullName(), reason=e)</extracomment>
      <translation>El conjunto de datos {dataset} de {file} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} has {count} values, which is impossible.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} has {count} values, which is impossible.', file=file, dataset=array.GetFullName(), count=count)</extracomment>
      <translation>El conjunto de datos {dataset} de {file} tiene {count} valores, lo que es imposible.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF cannot be read: {reason}</source>
      <extracomment>core/raster/write/saved.py: Sentence('The directory of a new TIFF cannot be read: {reason}', reason=e)</extracomment>
      <translation>El directorio de un TIFF nuevo no se puede leer: {reason}</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another one. Nothing was left there.</source>
      <extracomment>cli/main.py: Sentence('The disk is full: free some space, or choose another one. Nothing was left there.')</extracomment>
      <translation>El disco está lleno: libere espacio o elija otro. No ha quedado nada en él.</translation>
    </message>
    <message>
      <source>The disk of {place} is full. Free some space, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El disco de {place} está lleno. Libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The download failed. Check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>La descarga falló. Compruebe la conexión y el proxy en las opciones de red de QGIS, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The error cannot be estimated, because the check failed: {reason}</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated, because the check failed: {reason}', reason=forecast.reason)</extracomment>
      <translation>El error no se puede estimar, porque la comprobación falló: {reason}</translation>
    </message>
    <message>
      <source>The error cannot be estimated: {reason}.</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated: {reason}.', reason=reason)</extracomment>
      <translation>El error no se puede estimar: {reason}.</translation>
    </message>
    <message>
      <source>The error could not be estimated.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>El error no se pudo estimar.</translation>
    </message>
    <message>
      <source>The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}', apart=apart, estimate_place=_place(estimate), estimate_width=sizes[0][0], estimate_height=sizes[0][1], reference_place=_place(reference), reference_width=sizes[1][0], reference_height=sizes[1][1], remedy=remedy)</extracomment>
      <translation>La estimación y la referencia no coinciden: una esquina está a {apart:.3g} píxeles. La estimación empieza en {estimate_place} con píxeles de {estimate_width:g} × {estimate_height:g}, la referencia en {reference_place} con {reference_width:g} × {reference_height:g}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The estimate and the reference have no good band in common: check their bad bands lists (bbl).')</extracomment>
      <translation>La estimación y la referencia no tienen ninguna banda buena en común: compruebe sus listas de bandas malas (bbl).</translation>
    </message>
    <message>
      <source>The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}', estimate_size=_size(estimate), reference_size=_size(reference), remedy=remedy)</extracomment>
      <translation>La estimación tiene {estimate_size} píxeles, y la referencia {reference_size}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.</source>
      <extracomment>evaluation/assess/checks.py: Sentence("The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.", factor=b / a, estimate=a, reference=b)</extracomment>
      <translation>Los valores de la estimación se multiplican por {factor:g}: según los archivos, una reflectancia de 1 es {estimate:g} en la estimación y {reference:g} en la referencia.</translation>
    </message>
    <message>
      <source>The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.', extent=repr(text[:100]))</extracomment>
      <translation>La extensión {extent} está vacía: escríbala como xmin,ymin,xmax,ymax, primero los menores.</translation>
    </message>
    <message>
      <source>The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.', extent=repr(text[:100]))</extracomment>
      <translation>La extensión {extent} no son cuatro números: escríbala como xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.', extent=repr(text[:100]), left=left, right=right, bottom=bottom, top=top)</extracomment>
      <translation>La extensión {extent} queda fuera de la imagen multiespectral, que abarca de {left:.10g} a {right:.10g} y de {bottom:.10g} a {top:.10g}: indique coordenadas en su sistema de coordenadas.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>El objeto {name} no tiene geometría y se excluye.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('The file is empty (0 bytes).')</extracomment>
      <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
      <source>The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.</source>
      <extracomment>evaluation/sample/scene.py: Sentence('The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.', path=path)</extracomment>
      <translation>El archivo de la escena de ejemplo falta o está dañado: {path}. Instale SpectraLift de nuevo.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those of a run.', folder=folder)</extracomment>
      <translation>Los archivos de {folder} no son los de una ejecución.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those that this run has written.', folder=folder)</extracomment>
      <translation>Los archivos de {folder} no son los que ha escrito esta ejecución.</translation>
    </message>
    <message>
      <source>The files in {folder} that a tile needs cannot be read: {reason}.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} that a tile needs cannot be read: {reason}.', folder=folder, reason=archive.reason(e))</extracomment>
      <translation>Los archivos de {folder} que una tesela necesita no se pueden leer: {reason}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Se han fijado los primeros {count} de {all} objetos.</translation>
    </message>
    <message>
      <source>The folder has PyTorch for Python {theirs}, and QGIS has Python {python}. Install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>La carpeta tiene PyTorch para Python {theirs}, y QGIS tiene Python {python}. Instálelo de nuevo.</translation>
    </message>
    <message>
      <source>The folder this command was started in does not exist any more. Change to another one.</source>
      <extracomment>cli/main.py: Sentence('The folder this command was started in does not exist any more. Change to another one.')</extracomment>
      <translation>La carpeta en la que se inició esta orden ya no existe. Cambie a otra.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {reason}.</source>
      <extracomment>cli/commands/sample.py: Sentence('The folder {folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>La carpeta {folder} no se puede crear: {reason}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist. Create it, or choose another one.</source>
      <extracomment>core/check/outputs.py: Sentence('The folder {folder} does not exist. Create it, or choose another one.', folder=folder)</extracomment>
      <translation>La carpeta {folder} no existe. Créela, o elija otra.</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.', factor=done.gain[high] / done.gain[low], gains=gains)</extracomment>
      <translation>Las ganancias de las bandas difieren en un factor {factor:.1f} ({gains}). Es normal con números digitales y radiancia; con reflectancia indica una banda o un sensor equivocados. Compruebe la asignación de bandas.</translation>
    </message>
    <message>
      <source>The header of {path} would replace {header}, which belongs to an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The header of {path} would replace {header}, which belongs to an input. Choose another name.', path=path, header=header)</extracomment>
      <translation>La cabecera de {path} sustituiría a {header}, que pertenece a una entrada. Elija otro nombre.</translation>
    </message>
    <message>
      <source>The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.</source>
      <extracomment>core/check/bands.py: Sentence('The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.', lost=words.listing(lost), sensor=response.sensor)</extracomment>
      <translation>La imagen hiperespectral no cubre {lost} de {sensor}. El modelo se entrena sin ellas.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence('The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.')</extracomment>
      <translation>La imagen hiperespectral en la cuadrícula multiespectral (HR-HSI), como GeoTIFF (.tif) o ENVI (.bsq). Un archivo existente solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
      <source>The image to assess, for example a sharpened one.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The image to assess, for example a sharpened one.')</extracomment>
      <translation>La imagen que evaluar, por ejemplo afinada.</translation>
    </message>
    <message>
      <source>The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>La imagen de la que aprender (LR-HSI). Sus bandas necesitan longitudes de onda, en el archivo o en una cabecera ENVI a su lado. Las bandas marcadas como malas se omiten.</translation>
    </message>
    <message>
      <source>The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>La imagen que afinar (LR-HSI). Sus bandas necesitan longitudes de onda, en el archivo o en una cabecera ENVI a su lado. Las bandas marcadas como malas se omiten.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>La imagen que afinar: muchas bandas estrechas con longitudes de onda conocidas, píxeles gruesos.</translation>
    </message>
    <message>
      <source>The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>La imagen con los píxeles finos (HR-MSI). El resultado tiene su cuadrícula, su extensión y su sistema de coordenadas.</translation>
    </message>
    <message>
      <source>The image with the fine pixels, whose grid and extent the result has.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>La imagen con los píxeles finos, cuya cuadrícula y extensión tiene el resultado.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence("The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.")</extracomment>
      <translation>La imagen con las bandas del modelo en la cuadrícula multiespectral (HR-HSI), como GeoTIFF (.tif) o ENVI (.bsq). Un archivo existente solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
      <source>The images are being checked.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Las imágenes se están comprobando.</translation>
    </message>
    <message>
      <source>The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.', pixels=pixels)</extracomment>
      <translation>Las imágenes están desplazadas {pixels:.1f} píxeles gruesos. La fusión lo tolera; una comparación píxel a píxel, no.</translation>
    </message>
    <message>
      <source>The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.', distance=shift.distance * metres, pixels=pixels, direction=words.direction(shift.east, shift.north))</extracomment>
      <translation>Las imágenes están desplazadas: la multiespectral está {distance:.3g} m ({pixels:.1f} píxeles gruesos) hacia el {direction}. La fusión lo tolera; una comparación píxel a píxel, no.</translation>
    </message>
    <message>
      <source>The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.')</extracomment>
      <translation>La ejecución interrumpida no se puede continuar: aún no se había registrado nada, o ha cambiado la petición, una entrada o una versión. Se predice la imagen entera.</translation>
    </message>
    <message>
      <source>The interrupted run is continued; {windows} of {image} windows were complete.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run is continued; {windows} of {image} windows were complete.', windows=windows, image=of)</extracomment>
      <translation>La ejecución interrumpida continúa; {windows} de {image} ventanas estaban completas.</translation>
    </message>
    <message>
      <source>The line lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The line lies outside {source}.', source=source)</extracomment>
      <translation>La línea queda fuera de {source}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {count} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('The list of bad bands has {count} entries: write ranges such as 130-135.', count=len(entries))</extracomment>
      <translation>La lista de bandas malas tiene {count} entradas: escriba intervalos como 130-135.</translation>
    </message>
    <message>
      <source>The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.</source>
      <extracomment>cli/commands/many.py: Sentence('The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.', path=path, reason=reason)</extracomment>
      <translation>La lista de imágenes {path} no se puede leer: {reason}. Escriba una ruta por línea, como texto UTF-8.</translation>
    </message>
    <message>
      <source>The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.', estimate=means[0], reference=means[1])</extracomment>
      <translation>El valor medio de la estimación es {estimate:.4g}, el de la referencia {reference:.4g}. Compruebe que tienen las mismas unidades: todas las cifras, salvo SAM y la correlación, dependen de ellas.</translation>
    </message>
    <message>
      <source>The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.', count=batch)</extracomment>
      <translation>La memoria es demasiado pequeña para entrenar con {count} espectros a la vez. Elija el preajuste default, o un número menor para la opción de entrenamiento max_spectra.</translation>
    </message>
    <message>
      <source>The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.', product=product, folder=folder, name=name[:200])</extracomment>
      <translation>Los metadatos del producto {product} en {folder} nombran un archivo fuera de esa carpeta ({name!r}), que no se abre. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.', needed=words.listing(model.msi_bands), sensor=training_msi.sensor, mapping=mapping, example=model.msi_bands[0])</extracomment>
      <translation>El modelo necesita las bandas {needed} de {sensor}, y la imagen multiespectral solo tiene {mapping}. Asigne las bandas, por ejemplo {example}=1,…, o entrene un modelo para las bandas que hay.</translation>
    </message>
    <message>
      <source>The model trained by the interrupted run is used.</source>
      <extracomment>core/predict/resume.py: Sentence('The model trained by the interrupted run is used.')</extracomment>
      <translation>Se usa el modelo que entrenó la ejecución interrumpida.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>El modelo convierte {names} en {count} bandas; semilla {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for bands with other centres than those of the multispectral image: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model was trained for bands with other centres than those of the multispectral image: {lines}.', lines=words.listing(lines))</extracomment>
      <translation>El modelo se entrenó para bandas con centros distintos de los de la imagen multiespectral: {lines}.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.', bands=lost, order=order)</extracomment>
      <translation>Las bandas multiespectrales parecen estar en otro orden: {bands} se correlacionarían mucho mejor con la imagen hiperespectral como {order}. Asigne así las bandas, o use la radiometría none si la asignación actual es correcta.</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>La imagen multiespectral tiene las bandas 1 a {last}; {bands} no están entre ellas. Escriba las bandas como 3,2,1 o como {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>La imagen multiespectral tiene las bandas 1 a {last}; {bands} no está entre ellas. Escriba las bandas como 3,2,1 o como {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference, so no extent can be located in it. Leave it out.</source>
      <extracomment>core/request/extent.py: Sentence('The multispectral image has no georeference, so no extent can be located in it. Leave it out.')</extracomment>
      <translation>La imagen multiespectral no tiene georreferencia, así que no se puede situar una extensión en ella. Omítala.</translation>
    </message>
    <message>
      <source>The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.', count=len(bands), sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=example)</extracomment>
      <translation>La imagen multiespectral tiene {count} bandas y {sensor} tiene {sensor_count} ({names}). Asigne las bandas, por ejemplo {example}; las bandas sin usar pueden omitirse.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?</source>
      <extracomment>core/check/place.py: Sentence('The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?', step=step)</extracomment>
      <translation>La imagen multiespectral es más gruesa que la hiperespectral (razón {step:.2f}), así que no se puede afinar nada. ¿Están intercambiadas las imágenes?</translation>
    </message>
    <message>
      <source>The multispectral image is outside the map. Zoom to it for a preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La imagen multiespectral está fuera del mapa. Acérquese a ella para una vista previa.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>La imagen multiespectral es {level:.3g} veces más clara que los espectros de entrenamiento: sus unidades parecen distintas.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>La imagen multiespectral es {level:.3g} veces más oscura que los espectros de entrenamiento: sus unidades parecen distintas.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {most_workers}, not {n_workers}.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('The number of workers must be from 1 to {most_workers}, not {n_workers}.', most_workers=MOST_WORKERS, n_workers=where.n_workers)</extracomment>
      <translation>El número de procesos de trabajo debe estar entre 1 y {most_workers}, no {n_workers}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.', low=low, high=high)</extracomment>
      <translation>Los números de las descripciones de las bandas se han tomado por longitudes de onda, de {low:g} a {high:g} nm.</translation>
    </message>
    <message>
      <source>The options name another Python, {python}. Install PyTorch there, or clear that field to use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Las opciones nombran otro Python, {python}. Instale PyTorch en él, o vacíe ese campo para usar el Python de QGIS.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Both files name the same scale; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Both files name the same scale; no rescaling needed.')</extracomment>
      <translation>El solape es demasiado pequeño para comparar unidades. Los dos archivos indican la misma escala; no hace falta reescalar.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.', factor=self.gain[0])</extracomment>
      <translation>El solape es demasiado pequeño para comparar unidades. Valores multiespectrales multiplicados por {factor:.6g}, la razón de las escalas que indican los dos archivos.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or cannot be reached. Check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El índice de paquetes no tiene PyTorch para Python {python} en este sistema ({system}), o no se puede alcanzar. Compruebe la dirección del índice, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs. Check its address, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Al índice de paquetes le falta {what}, que PyTorch necesita. Compruebe su dirección, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The package index refuses access. Check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El índice de paquetes deniega el acceso. Compruebe su dirección y su contraseña.</translation>
    </message>
    <message>
      <source>The packages there are incompatible ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Los paquetes que hay allí son incompatibles ({said}). Mire el registro.</translation>
    </message>
    <message>
      <source>The packages would replace QGIS's own {names}. Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Los paquetes sustituirían a {names} de QGIS. No se instaló nada.</translation>
    </message>
    <message>
      <source>The path {folder} is too long for Windows. Choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>La ruta {folder} es demasiado larga para Windows. Elija en las opciones una carpeta de paquetes más corta, como {example}.</translation>
    </message>
    <message>
      <source>The path {place} is too long. Choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>La ruta {place} es demasiado larga. Elija una carpeta más corta en las opciones.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: Sentence('The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.', step=step)</extracomment>
      <translation>Los píxeles de las dos imágenes tienen casi el mismo tamaño (razón {step:.2f}), así que no se puede afinar nada. Elija una imagen multiespectral más fina.</translation>
    </message>
    <message>
      <source>The plot needs the Python package pyqtgraph, which is not installed.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>El gráfico necesita el paquete de Python pyqtgraph, que no está instalado.</translation>
    </message>
    <message>
      <source>The polygon cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The polygon cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>El polígono no se puede transformar al sistema de coordenadas de {name}.</translation>
    </message>
    <message>
      <source>The polygon lies outside {source}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: Sentence('The polygon lies outside {source}, or between the centres of its pixels.', source=source)</extracomment>
      <translation>El polígono está fuera de {source}, o entre los centros de sus píxeles.</translation>
    </message>
    <message>
      <source>The position cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The position cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>La posición no se puede transformar al sistema de coordenadas de {name}.</translation>
    </message>
    <message>
      <source>The position lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The position lies outside {source}.', source=source)</extracomment>
      <translation>La posición queda fuera de {source}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {names} out, or choose another preset.</source>
      <extracomment>core/check/options.py: Sentence('The preset preview trains no network: leave {names} out, or choose another preset.', names=names)</extracomment>
      <translation>El preajuste preview no entrena ninguna red: omita {names}, o elija otro preajuste.</translation>
    </message>
    <message>
      <source>The preview failed: {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La vista previa falló: {reason}</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La vista previa se ha cancelado.</translation>
    </message>
    <message>
      <source>The progress of the fusion is unknown ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>El progreso de la fusión se desconoce ({error}).</translation>
    </message>
    <message>
      <source>The proxy blocks the download. Check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El proxy bloquea la descarga. Compruebe el proxy en las opciones de red de QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>El proxy se configura en las opciones de QGIS, en la página Red.</translation>
    </message>
    <message>
      <source>The quality raster is a GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('The quality raster is a GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>El ráster de calidad es un GeoTIFF. Dé a {path} un nombre en .tif.</translation>
    </message>
    <message>
      <source>The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.</source>
      <extracomment>core/check/fusion.py: Sentence('The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.', radiometry=request.radiometry)</extracomment>
      <translation>La radiometría {radiometry} compara dos imágenes: indique una imagen multiespectral, o elija auto.</translation>
    </message>
    <message>
      <source>The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.', ratio=request.ratio, inverse=1 / request.ratio)</extracomment>
      <translation>La razón {ratio:g} es menor que 1. Indique el tamaño del píxel grueso dividido por el del fino, {inverse:g}.</translation>
    </message>
    <message>
      <source>The ratio {ratio} is out of range. Choose a whole number from 1.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {ratio} is out of range. Choose a whole number from 1.', ratio=request.ratio)</extracomment>
      <translation>La razón {ratio} está fuera de rango. Elija un número entero a partir de 1.</translation>
    </message>
    <message>
      <source>The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.', r=r, cols=cols, rows=rows)</extracomment>
      <translation>La razón {r} es mayor que el cubo, que tiene {cols} × {rows} píxeles. Elija una menor.</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere, so PSNR and SSIM are undefined.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The reference has the same value everywhere, so PSNR and SSIM are undefined.')</extracomment>
      <translation>La referencia tiene el mismo valor en todas partes, así que PSNR y SSIM no están definidos.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.', preset=options.preset)</extracomment>
      <translation>El refinamiento a espectros coherentes se omitió: es para el preajuste default, no para {preset}.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.')</extracomment>
      <translation>El refinamiento a espectros coherentes se omitió: es para imágenes enteras, no para una extensión ni para una parte de los píxeles.</translation>
    </message>
    <message>
      <source>The report {path} has the name of a result. Choose another name.</source>
      <extracomment>cli/commands/many.py: Sentence('The report {path} has the name of a result. Choose another name.', path=report)</extracomment>
      <translation>El informe {path} tiene el nombre de un resultado. Elija otro nombre.</translation>
    </message>
    <message>
      <source>The response file {path}</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('The response file {path}', path=path)</extracomment>
      <translation>El archivo de respuestas {path}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.', percent=worst * 100, band=worst_band)</extracomment>
      <translation>La respuesta tiene valores negativos, de hasta -{percent:.2g} % del máximo de {band}: se toman por ruido y cuentan como 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {path}: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('The result could not be moved to {path}: {reason}.', path=e.filename2 or e.filename, reason=e.strerror)</extracomment>
      <translation>No se ha podido mover el resultado a {path}: {reason}.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: Sentence('The result takes')</extracomment>
      <translation>El resultado ocupa</translation>
    </message>
    <message>
      <source>The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.</source>
      <extracomment>core/check/fusion.py: Sentence('The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.', rows=area.rows, cols=area.cols, every=every)</extracomment>
      <translation>El resultado tendrá {rows} × {cols} píxeles de {every} veces el tamaño: uno de cada {every} píxeles multiespectrales en filas y columnas. Para píxeles más finos, elija una extensión menor o un submuestreo de 1.</translation>
    </message>
    <message>
      <source>The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.</source>
      <extracomment>cli/commands/many.py: Sentence('The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.', path=request.msi, other=other, file=path)</extracomment>
      <translation>Los resultados de {path} y {other} compartirían el archivo {file}. Cambie el nombre de una de las imágenes, o procéselas con carpetas distintas.</translation>
    </message>
    <message>
      <source>The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.</source>
      <extracomment>cli/commands/many.py: Sentence('The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.', needed=words.size(needed), free=words.size(min(free)))</extracomment>
      <translation>Los resultados ocupan {needed}, margen incluido, y el disco tiene {free} libres. Libere espacio, o elija otro disco, menos imágenes o un tipo de datos menor.</translation>
    </message>
    <message>
      <source>The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.', size=words.size(size + output_checks.DISK_MARGIN_BYTES), folders=folders[disk], free=words.size(free))</extracomment>
      <translation>Los resultados ocupan {size}, margen incluido, y {folders} tiene {free} libres. Libere espacio, o elija otro disco.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>La ejecución sustituirá:

{files}</translation>
    </message>
    <message>
      <source>The saved state of {path} belongs to another file.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The saved state of {path} belongs to another file.', path=path)</extracomment>
      <translation>El estado guardado de {path} pertenece a otro archivo.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.', name=type(answer).__name__, package=_PACKAGE)</extracomment>
      <translation>El planificador no puede importar SpectraLift ({name}): su PYTHONPATH necesita {package}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers. Start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler has no workers. Start some, and try again.')</extracomment>
      <translation>El planificador no tiene procesos. Inicie alguno, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.</source>
      <extracomment>core/predict/cluster/session.py: Sentence("The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.", scheduler=where.scheduler, reason=reason)</extracomment>
      <translation>No se puede alcanzar el planificador {scheduler} ({reason}). Compruebe que está en marcha, su dirección (por ejemplo tcp://host:8786) y, para tls://, los certificados en la configuración de Dask.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0 to {most}.</source>
      <extracomment>core/check/options.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0 to {most}.', seed=seed, most=2 ** 63 - 1)</extracomment>
      <translation>La semilla {seed} está fuera de rango. Elija un número entero de 0 a {most}.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0.</source>
      <extracomment>cli/commands/sample.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0.', seed=seed)</extracomment>
      <translation>La semilla {seed} está fuera de rango. Elija un número entero a partir de 0.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>No se puede leer la biblioteca de sensores: {error}</translation>
    </message>
    <message>
      <source>The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.</source>
      <extracomment>core/check/bands.py: Sentence('The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.', from_metadata=FROM_METADATA)</extracomment>
      <translation>El sensor {from_metadata} necesita una imagen multiespectral cuyos metadatos describan sus bandas.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted. Behind an inspecting proxy, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>No se confía en el certificado del servidor. Tras un proxy que inspecciona el tráfico, indique su certificado en PIP_CERT, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Leave it empty for a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>La imagen afinada, como GeoTIFF (.tif) o ENVI (.bsq). Déjelo vacío para un archivo temporal. Se le pregunta antes de sustituir un archivo, y solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
      <source>The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>La HR-MSI simulada, como GeoTIFF (.tif) o ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>La LR-HSI simulada, como GeoTIFF (.tif) o ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The size of {place} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The size of {place} has changed.', place=place)</extracomment>
      <translation>El tamaño de {place} ha cambiado.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Los espectros están en el portapapeles, como tabla.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Los espectros de {count} líneas están en el portapapeles.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Los espectros no se han exportado</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown. Choose its sensor, or give a spectral response file (CSV).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>Se desconoce la respuesta espectral de la imagen multiespectral. Elija su sensor, o indique un archivo de respuesta espectral (CSV).</translation>
    </message>
    <message>
      <source>The statistics are incomplete.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics are incomplete.')</extracomment>
      <translation>Las estadísticas están incompletas.</translation>
    </message>
    <message>
      <source>The statistics belong to another raster.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics belong to another raster.')</extracomment>
      <translation>Las estadísticas pertenecen a otro ráster.</translation>
    </message>
    <message>
      <source>The system ended the installation (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El sistema terminó la instalación (señal {code}).</translation>
    </message>
    <message>
      <source>The system killed the worker process (signal 9), usually because memory ran out. Close other programs, or lower the memory limit.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El sistema terminó el proceso de cálculo (señal 9), normalmente por falta de memoria. Cierre otros programas, o baje el límite de memoria.</translation>
    </message>
    <message>
      <source>The tile {path} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The tile {path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>No se puede escribir la tesela {path}: {reason}.</translation>
    </message>
    <message>
      <source>The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.</source>
      <extracomment>core/predict/cluster/predicting.py: Sentence("The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.", size=size(needed), folder=folder, free=size(free))</extracomment>
      <translation>Las teselas y el archivo hecho de ellas ocupan {size}, y {folder} tiene {free} libres. Libere espacio, elija otro disco, o dé a la salida un nombre en .vrt, que conserva las teselas.</translation>
    </message>
    <message>
      <source>The training option {name} is given twice.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} is given twice.', name=name)</extracomment>
      <translation>La opción de entrenamiento {name} se indica dos veces.</translation>
    </message>
    <message>
      <source>The training option {name} must be a number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>La opción de entrenamiento {name} debe ser un número, no {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be a whole number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a whole number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>La opción de entrenamiento {name} debe ser un número entero, no {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be from {least:g} to {most:g}, not {text}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be from {least:g} to {most:g}, not {text}.', name=name, least=least, most=most, text=repr(value))</extracomment>
      <translation>La opción de entrenamiento {name} debe estar entre {least:g} y {most:g}, no {text}.</translation>
    </message>
    <message>
      <source>The training option {name} must be yes or no, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be yes or no, not {text!r}.', name=name, text=text)</extracomment>
      <translation>La opción de entrenamiento {name} debe ser yes o no, no {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be {choices}, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be {choices}, not {text!r}.', name=name, choices=alternatives(choices), text=str(value)[:60])</extracomment>
      <translation>La opción de entrenamiento {name} debe ser {choices}, no {text!r}.</translation>
    </message>
    <message>
      <source>The truth, on the same grid.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The truth, on the same grid.')</extracomment>
      <translation>La verdad, en la misma cuadrícula.</translation>
    </message>
    <message>
      <source>The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.</source>
      <extracomment>core/check/place.py: Sentence('The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.')</extracomment>
      <translation>Las dos imágenes no se solapan. La fusión no necesita solape, pero la red solo conoce los materiales de la imagen hiperespectral. Compruebe que eligió las imágenes correctas.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The two images have different coordinate systems. {remedy}', remedy=remedy)</extracomment>
      <translation>Las dos imágenes tienen sistemas de coordenadas distintos. {remedy}</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.')</extracomment>
      <translation>Las unidades de las dos imágenes se han comparado solo por sus distribuciones, que también difieren donde las imágenes muestran terreno distinto. Use la radiometría none si sabe que coinciden.</translation>
    </message>
    <message>
      <source>The value {value!r} of {field} is unknown. Choose {choices}.</source>
      <extracomment>core/check/options.py: Sentence('The value {value!r} of {field} is unknown. Choose {choices}.', field=field.name, value=value, choices=words.alternatives(field.allowed))</extracomment>
      <translation>El valor {value!r} de {field} es desconocido. Elija {choices}.</translation>
    </message>
    <message>
      <source>The variable {short} of {path} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('The variable {short} of {path} was opened.', short=_short(name), path=path)</extracomment>
      <translation>Se ha abierto la variable {short} de {path}.</translation>
    </message>
    <message>
      <source>The wavelengths given for the hyperspectral image</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths given for the hyperspectral image')</extracomment>
      <translation>Las longitudes de onda dadas para la imagen hiperespectral</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({path})</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths of the hyperspectral image ({path})', path=path)</extracomment>
      <translation>Las longitudes de onda de la imagen hiperespectral ({path})</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El proceso de trabajo ha fallado bruscamente (señal {signal}).</translation>
    </message>
    <message>
      <source>The worker process did not answer ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>El proceso de cálculo no respondió ({error}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El proceso de trabajo ha terminado de forma inesperada (código de salida {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El proceso de trabajo ha terminado sin resultado.</translation>
    </message>
    <message>
      <source>The worker process is of another version of SpectraLift. Restart QGIS to complete the update.</source>
      <extracomment>cli/worker.py: Sentence('The worker process is of another version of SpectraLift. Restart QGIS to complete the update.')</extracomment>
      <translation>El proceso de trabajo es de otra versión de SpectraLift. Reinicie QGIS para completar la actualización.</translation>
    </message>
    <message>
      <source>The worker process {getpid} on {node}</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The worker process {getpid} on {node}', getpid=os.getpid(), node=platform.node())</extracomment>
      <translation>El proceso de trabajo {getpid} en {node}</translation>
    </message>
    <message>
      <source>The worker {names}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names}', names=names)</extracomment>
      <translation>El proceso {names}</translation>
    </message>
    <message>
      <source>The worker {names} (and {more} more)</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names} (and {more} more)', names=names, more=more)</extracomment>
      <translation>El proceso {names} (y {more} más)</translation>
    </message>
    <message>
      <source>The {device} device failed ({reason}). The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device failed ({reason}). The CPU continues, more slowly.', device=device, reason=reason)</extracomment>
      <translation>El procesador {device} falló ({reason}). Sigue la CPU, más lentamente.</translation>
    </message>
    <message>
      <source>The {device} device has too little memory. The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device has too little memory. The CPU continues, more slowly.', device=device)</extracomment>
      <translation>El procesador {device} tiene poca memoria. Sigue la CPU, más lentamente.</translation>
    </message>
    <message>
      <source>The {device} device ran out of memory. It continues with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device ran out of memory. It continues with smaller batches, more slowly.', device=device)</extracomment>
      <translation>El procesador {device} se quedó sin memoria. Sigue con lotes menores, más lentamente.</translation>
    </message>
    <message>
      <source>The {name} {path} is also an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The {name} {path} is also an input. Choose another name.', name=name, path=path)</extracomment>
      <translation>{name}: {path} es también una entrada. Elija otro nombre.</translation>
    </message>
    <message>
      <source>The {product} product names EPSG:{epsg}, which GDAL does not know.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('The {product} product names EPSG:{epsg}, which GDAL does not know.', product=product, epsg=epsg)</extracomment>
      <translation>El producto {product} nombra EPSG:{epsg}, que GDAL no conoce.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.</source>
      <extracomment>core/raster/products/arrays.py: Sentence("The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.", path=path, product=product, drivers=' or '.join(drivers))</extracomment>
      <translation>El producto {product} {path} no se puede abrir: este GDAL no tiene el controlador {drivers}. Instálelo, o use un QGIS que lo incluya.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The {product} product {path} cannot be opened: {reason}. Was it copied completely?', path=path, product=product, reason=reason)</extracomment>
      <translation>El producto {product} {path} no se puede abrir: {reason}. ¿Se copió entero?</translation>
    </message>
    <message>
      <source>The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}</source>
      <extracomment>core/raster/products/files.py: Sentence('The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}', path=path, product=product, missing=missing, purpose=purpose, remedy=remedy)</extracomment>
      <translation>El producto {product} {path} está incompleto: falta {missing}, que contiene {purpose}. {remedy}</translation>
    </message>
    <message>
      <source>The {role}: {reason}</source>
      <extracomment>core/check/fusion.py: Sentence('The {role}: {reason}', role=role, reason=e)</extracomment>
      <translation>{role}: {reason}</translation>
    </message>
    <message>
      <source>The {source} names {wavelengths} wavelengths for {bands} bands.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} names {wavelengths} wavelengths for {bands} bands.', source=source, wavelengths=len(stated.centre), bands=count)</extracomment>
      <translation>La fuente «{source}» nombra {wavelengths} longitudes de onda para {bands} bandas.</translation>
    </message>
    <message>
      <source>The {source} was not used: {reason}</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} was not used: {reason}', source=source, reason=e.message)</extracomment>
      <translation>No se ha usado la fuente «{source}»: {reason}</translation>
    </message>
    <message>
      <source>The {words_of} {value:g} is not a positive number. Give {meaning}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The {words_of} {value:g} is not a positive number. Give {meaning}.', words_of=words_of, value=value, meaning=meaning)</extracomment>
      <translation>{words_of} {value:g} no es un número positivo. Indique {meaning}.</translation>
    </message>
    <message>
      <source>There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…', count=count, sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=response.band_names[0])</extracomment>
      <translation>Hay {count} números de banda, y {sensor} tiene {sensor_count} bandas ({names}). Indique un número por banda en este orden, o nómbrelas: {example}=1,…</translation>
    </message>
    <message>
      <source>There are {most_pins} pins already. Remove some.</source>
      <extracomment>profiles/pins.py: Sentence('There are {most_pins} pins already. Remove some.', most_pins=MOST_PINS)</extracomment>
      <translation>Ya hay {most_pins} marcadores. Elimine algunos.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}). Install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>No hay PyTorch para el Python de este QGIS (Python {version}, {bits} bits, {system}). Instale un QGIS de 64 bits, versión 3.22 o posterior.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the path.</source>
      <extracomment>core/raster/open_file.py: Sentence('There is no file {path}. Check the path.', path=path)</extracomment>
      <translation>No hay ningún archivo {path}. Compruebe la ruta.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>No hay ninguna carpeta {folder}. Elija la carpeta con los wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>No hay ningún otro ráster en el proyecto</translation>
    </message>
    <message>
      <source>There is no interrupted run of this request beside {output}. This run starts from the beginning.</source>
      <extracomment>core/predict/resume.py: Sentence('There is no interrupted run of this request beside {output}. This run starts from the beginning.', output=output)</extracomment>
      <translation>No hay ninguna ejecución interrumpida de esta petición junto a {output}. Esta empieza desde el principio.</translation>
    </message>
    <message>
      <source>There is no line to export. Draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>No hay ninguna línea que exportar. Dibuje antes una en el mapa.</translation>
    </message>
    <message>
      <source>There is no model file {path}. Check the path.</source>
      <extracomment>core/train/checkpoint.py: Sentence('There is no model file {path}. Check the path.', path=path)</extracomment>
      <translation>No hay ningún archivo de modelo {path}. Compruebe la ruta.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.')</extracomment>
      <translation>Aún no hay una imagen multiespectral cuyos metadatos puedan describir sus bandas. Elija un sensor.</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library. Did you mean {sensors}?</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library. Did you mean {sensors}?', sensor=sensor, sensors=sensors)</extracomment>
      <translation>No hay ningún sensor {sensor!r} en la biblioteca. ¿Quería decir {sensors}?</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library: choose one from its list.</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library: choose one from its list.', sensor=sensor)</extracomment>
      <translation>No hay ningún sensor {sensor!r} en la biblioteca: elija uno de su lista.</translation>
    </message>
    <message>
      <source>There is no spectrum to write. Pin a place where the image has data.</source>
      <extracomment>profiles/export.py: Sentence('There is no spectrum to write. Pin a place where the image has data.')</extracomment>
      <translation>No hay ningún espectro que escribir. Fije un lugar donde la imagen tenga datos.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>No hay ningún wheel de PyTorch (torch-….whl) en {folder}. Elija la carpeta con los wheels.</translation>
    </message>
    <message>
      <source>There is not enough memory. Close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>No hay memoria suficiente. Cierre otros programas, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>There is not enough memory. Lower the memory limit.</source>
      <extracomment>cli/commands/many.py: Sentence('There is not enough memory. Lower the memory limit.')</extracomment>
      <translation>No hay memoria suficiente. Baje el límite de memoria.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.</source>
      <extracomment>cli/main.py: Sentence('There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.')</extracomment>
      <translation>No hay memoria suficiente: cierre otros programas o reduzca el límite de memoria (--memory-mib). El preajuste preview es el que menos necesita.</translation>
    </message>
    <message>
      <source>There is nothing to export. Pin a position on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>No hay nada que exportar. Fije antes una posición en el mapa.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: Sentence('This GDAL cannot write PNG pictures.')</extracomment>
      <translation>Este GDAL no puede escribir imágenes PNG.</translation>
    </message>
    <message>
      <source>This PyTorch would replace QGIS's NumPy. Choose another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Este PyTorch sustituiría al NumPy de QGIS. Elija otra versión de PyTorch.</translation>
    </message>
    <message>
      <source>This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).</source>
      <extracomment>cli/main.py: Sentence("This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).")</extracomment>
      <translation>Este Python no tiene GDAL (el módulo osgeo). Use el Python de QGIS, o instale GDAL desde conda-forge (gdal) o con los paquetes del sistema (python3-gdal).</translation>
    </message>
    <message>
      <source>This model was trained on arrays and has no record of its images: train it on images.</source>
      <extracomment>core/train/model.py: Sentence('This model was trained on arrays and has no record of its images: train it on images.')</extracomment>
      <translation>Este modelo se entrenó con matrices y no guarda registro de sus imágenes: entrénelo con imágenes.</translation>
    </message>
    <message>
      <source>This project has no raster yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Este proyecto no tiene aún ningún ráster. Elija archivos con …, o {link}.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.</source>
      <extracomment>core/check/fields.py: Sentence('Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.')</extracomment>
      <translation>Tres medidas de cada píxel que no necesitan referencia: la consistencia (diferencia entre el píxel multiespectral y el espectro afinado visto por el sensor), la dispersión (desacuerdo de las redes) y una marca para los píxeles fuera del rango del entrenamiento. Ninguna es una incertidumbre.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entrenar un modelo espectral</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entrenado con el preajuste {preset} y la semilla {seed} con {spectra} espectros, en {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.', step=step)</extracomment>
      <translation>El entrenamiento ha divergido en el paso {step}: la pérdida no es un número. Compruebe si las imágenes tienen valores extremos, o pruebe otra semilla.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>core/check/fields.py: Sentence('Training options')</extracomment>
      <translation>Opciones de entrenamiento</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Espectros de entrenamiento</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Entrenando el modelo espectral</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entrena un modelo con una imagen hiperespectral, para aplicarlo a muchas imágenes de un sensor.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Truth')</extracomment>
      <translation>Verdad</translation>
    </message>
    <message>
      <source>Turns a multispectral image into a hyperspectral one with a trained model.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Convierte una imagen multiespectral en una hiperespectral con un modelo entrenado.</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Longitud unidad</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidad del eje x</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidad del eje y</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Descomprimiendo</translation>
    </message>
    <message>
      <source>Upsampling alone is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Solo remuestrear es al menos igual de bueno.</translation>
    </message>
    <message>
      <source>Upsampling alone would be about as good.</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be about as good.')</extracomment>
      <translation>Solo remuestrear sería más o menos igual de bueno.</translation>
    </message>
    <message>
      <source>Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).', upsampling=forecast.upsampling_rmse, rmse=forecast.rmse)</extracomment>
      <translation>Solo remuestrear sería mejor (RMSE {upsampling:.3g} en lugar de {rmse:.3g}).</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores de las curvas bajo el cursor</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores bajo el cursor</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Variant')</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Esperando a que termine una ejecución</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: Sentence("Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339")</extracomment>
      <translation>Protocolo de Wald (Wald, Ranchin &amp; Mangolini 1997) como en Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.', entry=word)</extracomment>
      <translation>Sin longitudes de onda no se sabe qué bandas están en las ventanas de vapor de agua: sustituya {entry} por números de banda, o indique las longitudes de onda.</translation>
    </message>
    <message>
      <source>Whole numbers from 0 to 65535 (uint16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from 0 to 65535 (uint16)')</extracomment>
      <translation>Números enteros de 0 a 65535 (uint16)</translation>
    </message>
    <message>
      <source>Whole numbers from −32768 to 32767 (int16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from −32768 to 32767 (int16)')</extracomment>
      <translation>Números enteros de −32768 a 32767 (int16)</translation>
    </message>
    <message>
      <source>Why {name} failed</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Por qué falló {name}</translation>
    </message>
    <message>
      <source>Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.')</extracomment>
      <translation>Anchura de la PSF en píxeles finos: la desviación estándar de una gaussiana, el primer anillo oscuro de un patrón de Airy; la documentación explica el significado para cada PSF.</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.', width=middle / factor, spacing=spacing, converted=middle)</extracomment>
      <translation>Unas anchuras (FWHM) de {width:.3g} nm no encajan con bandas separadas {spacing:.3g} nm. Se han tomado como {converted:.3g} nm, en otra unidad que las longitudes de onda. Compruebe las anchuras.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.', spacing=spacing, bands=band_ranges(np.flatnonzero(odd &amp; has_width), bands))</extracomment>
      <translation>No se han usado anchuras (FWHM) que no encajan con bandas separadas {spacing:.3g} nm: las de las bandas {bands}. Compruebe las anchuras.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Ventana alrededor de un punto</translation>
    </message>
    <message>
      <source>Window of pixels around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ventana de píxeles alrededor del punto</translation>
    </message>
    <message>
      <source>With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.</source>
      <extracomment>core/check/fields.py: Sentence("With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.")</extracomment>
      <translation>Con una imagen multiespectral: números en el orden del sensor (3,2,1) o pares (Blue=3,Green=2,Red=1). Sin ella: nombres de las bandas del sensor (B2,B3,B4). Déjelo vacío para las bandas del producto habitual del sensor.</translation>
    </message>
    <message>
      <source>Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.</source>
      <extracomment>profiles/site.py: Sentence('Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.', fine=fine.name, coarse=coarse.name)</extracomment>
      <translation>Sin georreferencias no se sabe qué píxeles de {fine} están en uno de {coarse}.</translation>
    </message>
    <message>
      <source>Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.', command=command)</extracomment>
      <translation>Escriba el desplazamiento en el archivo, por ejemplo con {command}, o elija la radiometría model si sus valores son correctos.</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Escribiendo estadísticas y metadatos</translation>
    </message>
    <message>
      <source>Writing the result as a COG takes</source>
      <extracomment>core/check/outputs.py: Sentence('Writing the result as a COG takes')</extracomment>
      <translation>Escribir el resultado como COG ocupa</translation>
    </message>
    <message>
      <source>Writing {path} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('Writing {path} failed. Is the disk full?', path=path)</extracomment>
      <translation>Ha fallado la escritura de {path}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>Writing {path} failed: {reason}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: Sentence('Writing {path} failed: {reason}. Is the disk full?', path=path, reason=reason)</extracomment>
      <translation>Ha fallado la escritura de {path}: {reason}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Escrito: {paths}</translation>
    </message>
    <message>
      <source>ZSTD</source>
      <extracomment>core/check/fields.py: Sentence('ZSTD')</extracomment>
      <translation>ZSTD</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Acercar a</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mostrar todas las curvas</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[archivo temporal]</translation>
    </message>
    <message>
      <source>a centre of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a centre of {nm:g} nm is not between {low:g} and {high:g}.', nm=centre_nm[i], low=low, high=high)</extracomment>
      <translation>un centro de {nm:g} nm no está entre {low:g} y {high:g}.</translation>
    </message>
    <message>
      <source>a list `{replace}` of {count} numbers</source>
      <extracomment>core/raster/products/desis.py: Sentence('a list `{replace}` of {count} numbers', replace=key.replace('_', ' '), count=len(nodes))</extracomment>
      <translation>una lista `{replace}` de {count} números</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('a range has two ends, as in 400:1000 nm.')</extracomment>
      <translation>un intervalo tiene dos extremos, como en 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: Sentence('a raster without files or bands')</extracomment>
      <translation>un ráster sin archivos ni bandas</translation>
    </message>
    <message>
      <source>a response cannot be negative ({value:g}).</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response cannot be negative ({value:g}).', value=lowest)</extracomment>
      <translation>una respuesta no puede ser negativa ({value:g}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response table needs a header line and at least two wavelengths.')</extracomment>
      <translation>una tabla de respuestas necesita una línea de cabecera y al menos dos longitudes de onda.</translation>
    </message>
    <message>
      <source>a step of {every} leaves no pixel of {rows} × {cols}</source>
      <extracomment>core/base/grid.py: Sentence('a step of {every} leaves no pixel of {rows} × {cols}', every=every, rows=self.shape[0], cols=self.shape[1])</extracomment>
      <translation>un paso de {every} no deja ningún píxel de {rows} × {cols}</translation>
    </message>
    <message>
      <source>a width of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a width of {nm:g} nm is not between {low:g} and {high:g}.', nm=fwhm_nm[i], low=low, high=high)</extracomment>
      <translation>una anchura de {nm:g} nm no está entre {low:g} y {high:g}.</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}</source>
      <extracomment>profiles/read.py: Sentence('a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}', window=self.window, statistic=self.statistic)</extracomment>
      <translation>una ventana de 1, 3 o 5 píxeles y mean o median, no {window} {statistic}</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>quedan aproximadamente {time}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>frente a la gruesa</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>todos</translation>
    </message>
    <message>
      <source>an ENVI header of more than {max_header_bytes} MiB</source>
      <extracomment>core/spectral/envi_header.py: Sentence('an ENVI header of more than {max_header_bytes} MiB', max_header_bytes=MAX_HEADER_BYTES // 1024 ** 2)</extracomment>
      <translation>una cabecera ENVI de más de {max_header_bytes} MiB</translation>
    </message>
    <message>
      <source>an assumption: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>una suposición: compruébela antes de ejecutar</translation>
    </message>
    <message>
      <source>an incomplete record</source>
      <extracomment>core/predict/journal.py: Sentence('an incomplete record')</extracomment>
      <translation>un registro incompleto</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>como se almacena</translation>
    </message>
    <message>
      <source>as stored, because the file contains no scale</source>
      <extracomment>core/check/fusion.py: Sentence('as stored, because the file contains no scale')</extracomment>
      <translation>tal como están guardados, porque el archivo no contiene escala</translation>
    </message>
    <message>
      <source>assumed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>supuesto a partir del nombre de la imagen</translation>
    </message>
    <message>
      <source>assumed: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>supuesto: {how}</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: Sentence('at this position')</extracomment>
      <translation>en esta posición</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>banda</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: Sentence('band by band')</extracomment>
      <translation>banda por banda</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band descriptions')</extracomment>
      <translation>descripciones de las bandas</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('band descriptions that may only count the bands')</extracomment>
      <translation>descripciones de las bandas que quizá solo numeran las bandas</translation>
    </message>
    <message>
      <source>band metadata</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band metadata')</extracomment>
      <translation>metadatos de las bandas</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>número de banda</translation>
    </message>
    <message>
      <source>band {band} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('band {band} has no wavelength.', band=blank[0] + 1)</extracomment>
      <translation>la banda {band} no tiene longitud de onda.</translation>
    </message>
    <message>
      <source>band {index} ({centre_nm:g} nm beside {others} nm)</source>
      <extracomment>core/check/bands.py: Sentence('band {index} ({centre_nm:g} nm beside {others} nm)', index=odd.index + 1, centre_nm=raster.bands.centre_nm[odd.index], others=others)</extracomment>
      <translation>banda {index} ({centre_nm:g} nm junto a {others} nm)</translation>
    </message>
    <message>
      <source>band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)</source>
      <extracomment>core/check/model_fit.py: Sentence('band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)', number=number, centre=centre, name=name, value=trained_centre)</extracomment>
      <translation>banda {number} ({centre:.0f} nm) para {name} ({value:.0f} nm)</translation>
    </message>
    <message>
      <source>cannot read {path} ({reason}): put the inputs where all workers see them</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot read {path} ({reason}): put the inputs where all workers see them', path=path, reason=e.strerror)</extracomment>
      <translation>no puede leer {path} ({reason}): ponga las entradas donde todos los procesos las vean</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}', name=type(answer).__name__, answer=answer, package=_PACKAGE)</extracomment>
      <translation>no puede ejecutar SpectraLift ({name}: {answer}): su PYTHONPATH necesita {package}</translation>
    </message>
    <message>
      <source>cannot write into {folder} ({reason})</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot write into {folder} ({reason})', folder=folder, reason=e.strerror)</extracomment>
      <translation>no puede escribir en {folder} ({reason})</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>píxel grueso</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('colour interpretation')</extracomment>
      <translation>interpretación de color</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("colour interpretation and the sensor's usual product order")</extracomment>
      <translation>la interpretación del color y el orden habitual del producto del sensor</translation>
    </message>
    <message>
      <source>column {column} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('column {column} has no name: name its band in the header line, or delete the column.', column=nameless)</extracomment>
      <translation>la columna {column} no tiene nombre: ponga el nombre de su banda en la línea de cabecera, o elimine la columna.</translation>
    </message>
    <message>
      <source>complex numbers are not radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: Sentence('complex numbers are not radiances: give their magnitude')</extracomment>
      <translation>los números complejos no son radiancias: dé su módulo</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>continuo eliminado</translation>
    </message>
    <message>
      <source>create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>cree la escena de ejemplo</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('dimensions of the file')</extracomment>
      <translation>dimensiones del archivo</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>distancia a lo largo de la línea (unidades del mapa)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>distancia {distance} · banda {band}{where}: {value}</translation>
    </message>
    <message>
      <source>does not see the folder {folder} of this machine: write to a file system that all workers share</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('does not see the folder {folder} of this machine: write to a file system that all workers share', folder=folder)</extracomment>
      <translation>no ve la carpeta {folder} de esta máquina: escriba en un sistema de archivos que todos los procesos compartan</translation>
    </message>
    <message>
      <source>east</source>
      <extracomment>core/base/words.py: Sentence('east')</extracomment>
      <translation>este</translation>
    </message>
    <message>
      <source>expected 1 to {most} rows, one a band, found {count}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('expected 1 to {most} rows, one a band, found {count}.', most=MAX_BANDS, count=len(table))</extracomment>
      <translation>se esperaban de 1 a {most} filas, una por banda; se han encontrado {count}.</translation>
    </message>
    <message>
      <source>expected a header line ({expected}), found {line!r}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected a header line ({expected}), found {line!r}.', expected=expected, line=first[:60])</extracomment>
      <translation>se esperaba una línea de cabecera ({expected}); se ha encontrado {line!r}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {count} columns.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('expected the wavelength and one column a band, found {count} columns.', count=count)</extracomment>
      <translation>se esperaban la longitud de onda y una columna por banda; se han encontrado {count} columnas.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {shape} and {other}</source>
      <extracomment>evaluation/assess/run.py: Sentence('expected two cubes (H, W, C), got {shape} and {other}', shape=np.shape(estimate), other=np.shape(reference))</extracomment>
      <translation>se esperaban dos cubos (H, W, C); se han recibido {shape} y {other}</translation>
    </message>
    <message>
      <source>expected {expected} values, found {count}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected {expected} values, found {count}.', expected=count, count=len(cells))</extracomment>
      <translation>se esperaban {expected} valores; se han encontrado {count}.</translation>
    </message>
    <message>
      <source>feature {number} ({name})</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} ({name})', number=number, name=names[-1][:40])</extracomment>
      <translation>objeto {number} ({name})</translation>
    </message>
    <message>
      <source>feature {number} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} has no properties.', number=number)</extracomment>
      <translation>el objeto {number} no tiene propiedades.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: Sentence('fewer parts than files')</extracomment>
      <translation>menos partes que archivos</translation>
    </message>
    <message>
      <source>fitted on the overlap</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted on the overlap')</extracomment>
      <translation>ajustado en el solape</translation>
    </message>
    <message>
      <source>fitted to the distributions of values</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted to the distributions of values')</extracomment>
      <translation>ajustado a las distribuciones de los valores</translation>
    </message>
    <message>
      <source>from the image's own wavelengths</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>de las longitudes de onda de la imagen</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>según {how}</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('given')</extracomment>
      <translation>indicadas</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no PyTorch: install the version that this machine has')</extracomment>
      <translation>no tiene PyTorch: instale la versión que tiene esta máquina</translation>
    </message>
    <message>
      <source>has no {device} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no {device} device: choose the device cpu', device=device)</extracomment>
      <translation>no tiene dispositivo {device}: elija el dispositivo cpu</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: Sentence('hyperspectral image (LR-HSI)')</extracomment>
      <translation>imagen hiperespectral (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,aplicar,predecir,inferencia,modelo,red,apply</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,pansharpening,superresolución,respuesta espectral,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2,sharpening</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,entrenar,modelo,red,respuesta espectral,srf,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hiperespectral,multiespectral,simular,degradar,wald,protocolo,psf,función de dispersión del punto,ruido,snr,remuestrear,evaluación,benchmark,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hiperespectral,calidad,exactitud,comparar,evaluar,rmse,psnr,ssim,uiqi,ergas,sam,ángulo espectral,correlación cruzada,métricas,assess</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hiperespectral,espectro,espectros,perfil,firma,extraer,muestra,zonal,biblioteca,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: Sentence('in any of these pixels')</extracomment>
      <translation>en ninguno de estos píxeles</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>en el perfil de usuario: {python}</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it cannot be read: there is no such file.')</extracomment>
      <translation>no se puede leer: no existe tal archivo.</translation>
    </message>
    <message>
      <source>it cannot be read: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('it cannot be read: {reason}.', reason=reason)</extracomment>
      <translation>no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>it has more than {count} lines</source>
      <extracomment>cli/commands/many.py: Sentence('it has more than {count} lines', count=_MOST_SCENES)</extracomment>
      <translation>tiene más de {count} líneas</translation>
    </message>
    <message>
      <source>it has more than {rows} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has more than {rows} rows: not a table of wavelengths.', rows=MAX_ROWS)</extracomment>
      <translation>tiene más de {rows} filas: no es una tabla de longitudes de onda.</translation>
    </message>
    <message>
      <source>it has {columns} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has {columns} columns: not a table of wavelengths.', columns=columns)</extracomment>
      <translation>tiene {columns} columnas: no es una tabla de longitudes de onda.</translation>
    </message>
    <message>
      <source>it has {count} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {count} columns without names: add a header line with wavelength and fwhm.', count=len(columns))</extracomment>
      <translation>tiene {count} columnas sin nombre: añada una línea de cabecera con wavelength y fwhm.</translation>
    </message>
    <message>
      <source>it has {count} features; a response has at most {most} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it has {count} features; a response has at most {most} bands.', count=len(features), most=MAX_BANDS)</extracomment>
      <translation>tiene {count} objetos; una respuesta tiene como máximo {most} bandas.</translation>
    </message>
    <message>
      <source>it has {rows} and the image {bands}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {rows} and the image {bands}: one row a band.', rows=plural(len(table), '{count} row', '{count} rows'), bands=_band_count(bands))</extracomment>
      <translation>tiene {rows} y la imagen {bands}: una fila por banda.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {name}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is a header, and the library itself, {name}.sli, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>es una cabecera, y la biblioteca misma, {name}.sli, no está junto a ella.</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('it is compressed')</extracomment>
      <translation>está comprimido</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({expected}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is empty: expected a header line ({expected}) and rows of numbers.', expected=expected)</extracomment>
      <translation>está vacío: se esperaban una línea de cabecera ({expected}) y filas de números.</translation>
    </message>
    <message>
      <source>it is larger than {mib} MiB, which is too large.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is larger than {mib} MiB, which is too large.', mib=limit // 1024 ** 2)</extracomment>
      <translation>supera {mib} MiB, que es demasiado.</translation>
    </message>
    <message>
      <source>it is larger than {size}</source>
      <extracomment>cli/commands/many.py: Sentence('it is larger than {size}', size=words.size(_LARGEST_LIST))</extracomment>
      <translation>es mayor que {size}</translation>
    </message>
    <message>
      <source>it is not JSON: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not JSON: {reason}.', reason=e.msg)</extracomment>
      <translation>no es JSON: {reason}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: a GeoJSON FeatureCollection with one feature a band.')</extracomment>
      <translation>no es una biblioteca de respuestas: una FeatureCollection GeoJSON con un objeto por banda.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: its JSON is nested too deeply.')</extracomment>
      <translation>no es una biblioteca de respuestas: su JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {byte}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: Sentence('it is not a text file (byte {byte}): save the table as CSV (UTF-8).', byte=e.start)</extracomment>
      <translation>no es un archivo de texto (byte {byte}): guarde la tabla como CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it lists {wavelengths} and the image has {bands}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it lists {wavelengths} and the image has {bands}.', wavelengths=_wavelength_count(listed), bands=_band_count(bands))</extracomment>
      <translation>enumera {wavelengths} y la imagen tiene {bands}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {band}.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength for band {band}.', band=number)</extracomment>
      <translation>no nombra ninguna longitud de onda para la banda {band}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength of a good band.')</extracomment>
      <translation>no nombra ninguna longitud de onda de una banda buena.</translation>
    </message>
    <message>
      <source>its header cannot be read: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header cannot be read: {reason}.', reason=str(e))</extracomment>
      <translation>no se puede leer su cabecera: {reason}.</translation>
    </message>
    <message>
      <source>its header has data type = {value!r}: real numbers are needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has data type = {value!r}: real numbers are needed.', value=value)</extracomment>
      <translation>su cabecera tiene data type = {value!r}: se necesitan números reales.</translation>
    </message>
    <message>
      <source>its header has {entry} = {value!r}: a whole number is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {entry} = {value!r}: a whole number is needed.', entry=entry, value=value[:40])</extracomment>
      <translation>su cabecera tiene {entry} = {value!r}: se necesita un número entero.</translation>
    </message>
    <message>
      <source>its header has {names} spectra names for {count} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {names} spectra names for {count} spectra.', names=len(names), count=count)</extracomment>
      <translation>su cabecera tiene {names} nombres de espectros para {count} espectros.</translation>
    </message>
    <message>
      <source>its header lists {count} wavelengths for {samples} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header lists {count} wavelengths for {samples} values a spectrum.', count=len(raw), samples=samples)</extracomment>
      <translation>su cabecera enumera {count} longitudes de onda para {samples} valores por espectro.</translation>
    </message>
    <message>
      <source>its header names no file type: ENVI Spectral Library is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header names no file type: ENVI Spectral Library is needed.')</extracomment>
      <translation>su cabecera no nombra un tipo de archivo: se necesita ENVI Spectral Library.</translation>
    </message>
    <message>
      <source>its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.', count=count, samples=samples, end=end, size=len(data))</extracomment>
      <translation>su cabecera promete {count} espectros de {samples} valores, hasta el byte {end}, y el archivo termina en el byte {size}.</translation>
    </message>
    <message>
      <source>its header says that it is {type!r}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header says that it is {type!r}, not an ENVI Spectral Library.', type=kind[:60])</extracomment>
      <translation>su cabecera dice que es {type!r}, no una ENVI Spectral Library.</translation>
    </message>
    <message>
      <source>its header, {name}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header, {name}.hdr, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>su cabecera, {name}.hdr, no está junto a él.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.')</extracomment>
      <translation>su última columna no tiene nombre y no contiene anchuras de estas bandas: añada una línea de cabecera con wavelength y fwhm.</translation>
    </message>
    <message>
      <source>its name is not text</source>
      <extracomment>core/check/outputs.py: Sentence('its name is not text')</extracomment>
      <translation>su nombre no es texto</translation>
    </message>
    <message>
      <source>its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).', low=low, high=high)</extracomment>
      <translation>sus números, de {low:g} a {high:g}, numeran las bandas. Si son longitudes de onda, indique la unidad (nm, µm o 1/cm).</translation>
    </message>
    <message>
      <source>its position on the map</source>
      <extracomment>core/raster/products/prisma.py: Sentence('its position on the map')</extracomment>
      <translation>su posición en el mapa</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: Sentence('lengths that do not add up')</extracomment>
      <translation>longitudes que no concuerdan</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>línea</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>pérdida {loss:.5f}</translation>
    </message>
    <message>
      <source>lr_hsi has no pixel that is finite in all bands and not zero in all of them.</source>
      <extracomment>core/runs/fusion.py: Sentence('lr_hsi has no pixel that is finite in all bands and not zero in all of them.')</extracomment>
      <translation>lr_hsi no tiene ningún píxel que sea finito en todas las bandas y no sea cero en todas.</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>media</translation>
    </message>
    <message>
      <source>mean of {pixels} pixels in the coarse one, {rule}</source>
      <extracomment>profiles/site.py: Sentence('mean of {pixels} pixels in the coarse one, {rule}', pixels=profile.pixels, rule=comparison.rule)</extracomment>
      <translation>media de {pixels} píxeles dentro del grueso, {rule}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>respuesta medida</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>mediana</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('metadata of the file')</extracomment>
      <translation>metadatos del archivo</translation>
    </message>
    <message>
      <source>metadata of {name}</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('metadata of {name}', name=name)</extracomment>
      <translation>metadatos de {name}</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: Sentence('multispectral image (HR-MSI)')</extracomment>
      <translation>imagen multiespectral (HR-MSI)</translation>
    </message>
    <message>
      <source>multispectral, measured</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>multiespectral, medido</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>ninguna banda del archivo corresponde</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>sin datos</translation>
    </message>
    <message>
      <source>no transformation between the coordinate systems of the two images is known</source>
      <extracomment>core/refine/refinement.py: Sentence('no transformation between the coordinate systems of the two images is known')</extracomment>
      <translation>no se conoce ninguna transformación entre los sistemas de coordenadas de las dos imágenes</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: Sentence('no valid pixel')</extracomment>
      <translation>ningún píxel válido</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>respuesta nominal</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none of its columns ({columns}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('none of its columns ({columns}) is named wavelength.', columns=columns)</extracomment>
      <translation>ninguna de sus columnas ({columns}) se llama wavelength.</translation>
    </message>
    <message>
      <source>north</source>
      <extracomment>core/base/words.py: Sentence('north')</extracomment>
      <translation>norte</translation>
    </message>
    <message>
      <source>north-east</source>
      <extracomment>core/base/words.py: Sentence('north-east')</extracomment>
      <translation>noreste</translation>
    </message>
    <message>
      <source>north-west</source>
      <extracomment>core/base/words.py: Sentence('north-west')</extracomment>
      <translation>noroeste</translation>
    </message>
    <message>
      <source>not an answer: {reason}</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('not an answer: {reason}', reason=e)</extracomment>
      <translation>no es una respuesta: {reason}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>no encontrado</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>no se guarda</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>no se usa</translation>
    </message>
    <message>
      <source>one of the images has only ground control points, which locate its pixels too roughly</source>
      <extracomment>core/refine/refinement.py: Sentence('one of the images has only ground control points, which locate its pixels too roughly')</extracomment>
      <translation>una de las imágenes solo tiene puntos de control, que sitúan sus píxeles con muy poca precisión</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>marcador {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options. Enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip no puede usar el proxy SOCKS de las opciones de red de QGIS. Indique un proxy HTTP, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>pip does not accept an address without encryption. Use https://, or a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip no acepta una dirección sin cifrado. Use https://, o una carpeta de wheels.</translation>
    </message>
    <message>
      <source>pip failed ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip falló ({said}). Mire el registro.</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>polígono</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/target.py: Sentence('python -m pip install "dask[distributed]" cryptography')</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: Sentence("reference interpolated at the further raster's band centres")</extracomment>
      <translation>referencia interpolada en los centros de banda del otro ráster</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>reflectancia</translation>
    </message>
    <message>
      <source>reflectance × {reflectance_scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('reflectance × {reflectance_scale:g}, according to the file', reflectance_scale=raster.reflectance_scale)</extracomment>
      <translation>reflectancia × {reflectance_scale:g}, según el archivo</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {lost}</source>
      <extracomment>core/raster/products/superdove.py: Sentence('reflectanceCoefficient of band {lost}', lost=', '.join(lost))</extracomment>
      <translation>reflectanceCoefficient de la banda {lost}</translation>
    </message>
    <message>
      <source>scaled by {scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('scaled by {scale:g}, according to the file', scale=raster.scale[0])</extracomment>
      <translation>escala {scale:g}, según el archivo</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>fijado a mano</translation>
    </message>
    <message>
      <source>sharp − coarse</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>afinado − grueso</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>afinada, en el punto</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>afinada, media del píxel grueso ± σ</translation>
    </message>
    <message>
      <source>sharp, resampled to the sensor's bands</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>afinado, remuestreado a las bandas del sensor</translation>
    </message>
    <message>
      <source>south</source>
      <extracomment>core/base/words.py: Sentence('south')</extracomment>
      <translation>sur</translation>
    </message>
    <message>
      <source>south-east</source>
      <extracomment>core/base/words.py: Sentence('south-east')</extracomment>
      <translation>sureste</translation>
    </message>
    <message>
      <source>south-west</source>
      <extracomment>core/base/words.py: Sentence('south-west')</extracomment>
      <translation>suroeste</translation>
    </message>
    <message>
      <source>specific/{detector}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: Sentence('specific/{detector}ProductQuality/expectedChannelsList', detector=detector)</extracomment>
      <translation>specific/{detector}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>ángulo espectral</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: Sentence("spectrum interpolated at the reference's band centres")</extracomment>
      <translation>espectro interpolado en los centros de banda de la referencia</translation>
    </message>
    <message>
      <source>spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.', number=i + 1, band=band[:40], position=bad[0] + 1, nm=wavelength[bad[0]], value=spectrum[bad[0]])</extracomment>
      <translation>espectro {number} ({band}), valor {position} a {nm:g} nm: una respuesta debe ser un número no negativo; se ha encontrado {value:g}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>valor guardado</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('stretched over the sensor, as published')</extracomment>
      <translation>extendidas sobre el sensor, como en la publicación</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: Sentence('the attribute geotransform')</extracomment>
      <translation>el atributo geotransform</translation>
    </message>
    <message>
      <source>the attribute {name} of {dataset} with {count} numbers</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the attribute {name} of {dataset} with {count} numbers', name=name, dataset=cube.GetFullName(), count=count)</extracomment>
      <translation>el atributo {name} de {dataset} con {count} números</translation>
    </message>
    <message>
      <source>the attribute {name} with {count} numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the attribute {name} with {count} numbers', name=name, count=count)</extracomment>
      <translation>el atributo {name} con {count} números</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance</source>
      <extracomment>core/refine/refinement.py: Sentence("the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance", percent=100 * max(0.0, correction.r2))</extracomment>
      <translation>la imagen multiespectral desenfocada solo explica el {percent:.0f} % de la varianza de la imagen hiperespectral</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: Sentence('the coarse pixel size over the fine one, e.g. 4')</extracomment>
      <translation>el tamaño del píxel grueso entre el del fino, p. ej. 4</translation>
    </message>
    <message>
      <source>the column {column!r} must number the bands from 1 to {count}, each once.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the column {column!r} must number the bands from 1 to {count}, each once.', column=table.header[column][:60], count=len(table))</extracomment>
      <translation>la columna {column!r} debe numerar las bandas de 1 a {count}, cada una una vez.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: Sentence('the columns of srf must sum to 1')</extracomment>
      <translation>las columnas de srf deben sumar 1</translation>
    </message>
    <message>
      <source>the comma in {line!r} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: Sentence('the comma in {line!r} may split two columns or be a decimal comma: add a header line.', line=first[:60])</extracomment>
      <translation>la coma de {line!r} puede separar dos columnas o ser una coma decimal: añada una línea de cabecera.</translation>
    </message>
    <message>
      <source>the conversion of its radiance to reflectance</source>
      <extracomment>core/raster/products/superdove.py: Sentence('the conversion of its radiance to reflectance')</extracomment>
      <translation>la conversión de su radiancia a reflectancia</translation>
    </message>
    <message>
      <source>the difference between the hyperspectral image and the blurred result is only noise</source>
      <extracomment>core/refine/refinement.py: Sentence('the difference between the hyperspectral image and the blurred result is only noise')</extracomment>
      <translation>la diferencia entre la imagen hiperespectral y el resultado desenfocado es solo ruido</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: Sentence('the entry specific/bandCharacterisation/bandID')</extracomment>
      <translation>la entrada specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: Sentence('the entry wavelengthCenterOfBand')</extracomment>
      <translation>la entrada wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the files of its bands</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands')</extracomment>
      <translation>los archivos de sus bandas</translation>
    </message>
    <message>
      <source>the files of its bands and their scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands and their scale')</extracomment>
      <translation>los archivos de sus bandas y su escala</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: Sentence('the first line of an ENVI header is ENVI')</extracomment>
      <translation>la primera línea de una cabecera ENVI es ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: Sentence('the geotransform cannot be inverted')</extracomment>
      <translation>la geotransformación no se puede invertir</translation>
    </message>
    <message>
      <source>the header {name} beside it, and {tag} in its metadata</source>
      <extracomment>core/raster/products/desis.py: Sentence('the header {name} beside it, and {tag} in its metadata', name=name, tag=tag)</extracomment>
      <translation>la cabecera {name} junto a él, y {tag} en sus metadatos</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('the hyperspectral cube')</extracomment>
      <translation>cubo hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: Sentence('the hyperspectral image')</extracomment>
      <translation>imagen hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image has no georeference, unlike the multispectral one')</extracomment>
      <translation>la imagen hiperespectral no tiene georreferencia, a diferencia de la multiespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {memory} MiB; raise the memory limit</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image is too large for it within {memory} MiB; raise the memory limit', memory=request.memory_mib)</extracomment>
      <translation>la imagen hiperespectral es demasiado grande para ello con {memory} MiB; suba el límite de memoria</translation>
    </message>
    <message>
      <source>the image that the model was trained with</source>
      <extracomment>core/check/model_fit.py: Sentence('the image that the model was trained with')</extracomment>
      <translation>la imagen con la que se entrenó el modelo</translation>
    </message>
    <message>
      <source>the image's bad bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>las malas de la imagen</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the image's own metadata")</extracomment>
      <translation>los propios metadatos de la imagen</translation>
    </message>
    <message>
      <source>the images vary too little</source>
      <extracomment>core/forecast/step.py: Sentence('the images vary too little')</extracomment>
      <translation>las imágenes varían muy poco</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('the line cannot be split into cells: {reason}.', reason=str(e))</extracomment>
      <translation>la línea no se puede dividir en celdas: {reason}.</translation>
    </message>
    <message>
      <source>the list given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the list given')</extracomment>
      <translation>la lista dada</translation>
    </message>
    <message>
      <source>the map projection of its coordinates</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the map projection of its coordinates')</extracomment>
      <translation>la proyección cartográfica de sus coordenadas</translation>
    </message>
    <message>
      <source>the measurements</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the measurements')</extracomment>
      <translation>las mediciones</translation>
    </message>
    <message>
      <source>the measurements of band {name}</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the measurements of band {name}', name=name)</extracomment>
      <translation>las mediciones de la banda {name}</translation>
    </message>
    <message>
      <source>the measurements of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the measurements of band {number}', number=number)</extracomment>
      <translation>las mediciones de la banda {number}</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the multispectral image has no georeference, unlike the hyperspectral one')</extracomment>
      <translation>la imagen multiespectral no tiene georreferencia, a diferencia de la hiperespectral</translation>
    </message>
    <message>
      <source>the multispectral image has too few valid pixels where its detail is measured</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image has too few valid pixels where its detail is measured')</extracomment>
      <translation>la imagen multiespectral tiene muy pocos píxeles válidos donde se mide su detalle</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image is the coarser one of the two')</extracomment>
      <translation>la imagen multiespectral es la más gruesa de las dos</translation>
    </message>
    <message>
      <source>the offset of the reflectance scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the offset of the reflectance scale')</extracomment>
      <translation>el desplazamiento de la escala de reflectancia</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the order of the response's bands")</extracomment>
      <translation>el orden de las bandas de la respuesta</translation>
    </message>
    <message>
      <source>the pixel grid of one image is rotated or curved in the coordinate system of the other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grid of one image is rotated or curved in the coordinate system of the other')</extracomment>
      <translation>la cuadrícula de píxeles de una imagen está girada o curvada en el sistema de coordenadas de la otra</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are rotated against each other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grids of the two images are rotated against each other')</extracomment>
      <translation>las cuadrículas de píxeles de las dos imágenes están giradas una respecto a otra</translation>
    </message>
    <message>
      <source>the pixels without data</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the pixels without data')</extracomment>
      <translation>los píxeles sin datos</translation>
    </message>
    <message>
      <source>the position of each pixel of the swath on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of each pixel of the swath on the map')</extracomment>
      <translation>la posición de cada píxel de la pasada en el mapa</translation>
    </message>
    <message>
      <source>the position of its pixels on the map</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the position of its pixels on the map')</extracomment>
      <translation>la posición de sus píxeles en el mapa</translation>
    </message>
    <message>
      <source>the position of the cells of the GLT on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of the cells of the GLT on the map')</extracomment>
      <translation>la posición de las celdas de la GLT en el mapa</translation>
    </message>
    <message>
      <source>the range given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the range given')</extracomment>
      <translation>el rango dado</translation>
    </message>
    <message>
      <source>the ratio of the pixel sizes cannot be determined from the images</source>
      <extracomment>core/forecast/step.py: Sentence('the ratio of the pixel sizes cannot be determined from the images')</extracomment>
      <translation>la razón de los tamaños de píxel no se puede determinar a partir de las imágenes</translation>
    </message>
    <message>
      <source>the record belongs to other rasters</source>
      <extracomment>core/predict/outputs.py: Sentence('the record belongs to other rasters')</extracomment>
      <translation>el registro pertenece a otros rásters</translation>
    </message>
    <message>
      <source>the reflectance of the stored numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the reflectance of the stored numbers')</extracomment>
      <translation>la reflectancia de los números guardados</translation>
    </message>
    <message>
      <source>the scale of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the scale of band {number}', number=number)</extracomment>
      <translation>la escala de la banda {number}</translation>
    </message>
    <message>
      <source>the scale of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the scale of its bands')</extracomment>
      <translation>la escala de sus bandas</translation>
    </message>
    <message>
      <source>the scale of the stored numbers</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the scale of the stored numbers')</extracomment>
      <translation>la escala de los números guardados</translation>
    </message>
    <message>
      <source>the sensor of the bands</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the sensor of the bands')</extracomment>
      <translation>el sensor de las bandas</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the sensor's usual product")</extracomment>
      <translation>el producto habitual del sensor</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the sensor's usual product order")</extracomment>
      <translation>el orden habitual del producto del sensor</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: Sentence("the span of the reference's values, e.g. 10000")</extracomment>
      <translation>el intervalo de los valores de la referencia, p. ej. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: Sentence('the spectral response')</extracomment>
      <translation>la respuesta espectral</translation>
    </message>
    <message>
      <source>the stored number of a reflectance of 1</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the stored number of a reflectance of 1')</extracomment>
      <translation>el número guardado de una reflectancia de 1</translation>
    </message>
    <message>
      <source>the two images do not overlap</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images do not overlap')</extracomment>
      <translation>las dos imágenes no se solapan</translation>
    </message>
    <message>
      <source>the two images overlap too little</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images overlap too little')</extracomment>
      <translation>las dos imágenes se solapan muy poco</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: Sentence('the values of both images')</extracomment>
      <translation>los valores de ambas imágenes</translation>
    </message>
    <message>
      <source>the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).', band=number, nm=nm, low=low, high=high)</extracomment>
      <translation>la longitud de onda de la banda {band}, {nm:g} nm, no está entre {low:g} y {high:g} nm: indique la unidad (nm, µm o 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not ascend.', value=value)</extracomment>
      <translation>la longitud de onda {value:g} no es creciente.</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not descend.', value=value)</extracomment>
      <translation>la longitud de onda {value:g} no es decreciente.</translation>
    </message>
    <message>
      <source>the wavelengths and the scale of its bands</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the wavelengths and the scale of its bands')</extracomment>
      <translation>las longitudes de onda y la escala de sus bandas</translation>
    </message>
    <message>
      <source>the wavelengths of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the wavelengths of its bands')</extracomment>
      <translation>las longitudes de onda de sus bandas</translation>
    </message>
    <message>
      <source>the widths of its bands</source>
      <extracomment>core/raster/products/emit.py: Sentence('the widths of its bands')</extracomment>
      <translation>las anchuras de sus bandas</translation>
    </message>
    <message>
      <source>the widths of its bands, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the widths of its bands, and which were dropped')</extracomment>
      <translation>las anchuras de sus bandas, y cuáles se eliminaron</translation>
    </message>
    <message>
      <source>there is a column {column!r} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('there is a column {column!r} but none named centre or wavelength.', column=column_name)</extracomment>
      <translation>hay una columna {column!r} pero ninguna llamada centre o wavelength.</translation>
    </message>
    <message>
      <source>those in the image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>las de la imagen</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>a través del proxy de QGIS {proxy}</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: Sentence('too few hyperspectral pixels are valid')</extracomment>
      <translation>hay demasiado pocos píxeles hiperespectrales válidos</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('two of its wavelengths are the same.')</extracomment>
      <translation>dos de sus longitudes de onda son iguales.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longitud unidad</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longitud de onda (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longitud de onda (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longitud de onda [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: bands of the coarse image · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longitud de onda [nm] · marcas: bandas de la imagen gruesa · gris: malas</translation>
    </message>
    <message>
      <source>wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.', number=bad[0] + 1, value=raw[bad[0]], low=low, high=high)</extracomment>
      <translation>la longitud de onda {number} de su cabecera ({value:g}) no está entre {low:g} y {high:g} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('wavelengths')</extracomment>
      <translation>longitudes de onda</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>número de onda (1/cm)</translation>
    </message>
    <message>
      <source>west</source>
      <extracomment>core/base/words.py: Sentence('west')</extracomment>
      <translation>oeste</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('write a list such as 400,410,420 nm or a range such as 400:1000 nm.')</extracomment>
      <translation>escriba una lista como 400,410,420 nm o un intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{bands_clause} constant and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} constant and will be left out of the result.', bands_clause=bands_clause(index[constant], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} constante, se omite en el resultado.</translation>
    </message>
    <message>
      <source>{bands_clause} constant or without data and will be left out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} constant or without data and will be left out.', bands_clause=bands_clause(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} constante o sin datos, se omite.</translation>
    </message>
    <message>
      <source>{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.', bands_clause=bands_clause(wet, bands, HSI), water_vapour=user_bands.WATER_VAPOUR)</extracomment>
      <translation>{bands_clause} en una absorción del vapor de agua, casi todo ruido. Para excluir estas bandas, indique {water_vapour} como bandas que omitir.</translation>
    </message>
    <message>
      <source>{bands_clause} left out as requested.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} left out as requested.', bands_clause=bands_clause(left_out, bands, HSI))</extracomment>
      <translation>{bands_clause} se omite como se pidió.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as bad and will be left out of the result.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as bad and will be left out of the result.', bands_clause=bands_clause(marked, bands, HSI))</extracomment>
      <translation>{bands_clause} marcado como malo, se omite en el resultado.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as transparency (alpha) in the file and will be used as data.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as transparency (alpha) in the file and will be used as data.', bands_clause=bands_clause(alpha, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} marcado como transparencia (alfa) en el archivo, se usa como datos.</translation>
    </message>
    <message>
      <source>{bands_clause} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} marked bad and left out.', bands_clause=bands_clause(bad, raster.bands, of))</extracomment>
      <translation>{bands_clause} marcadas como malas y excluidas.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because no band of the response fits.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} not used because no band of the response fits.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} no se usa, porque no encaja ninguna banda de la respuesta.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because the model has no such band.</source>
      <extracomment>core/check/apply.py: Sentence('{bands_clause} not used because the model has no such band.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} no se usa, porque el modelo no tiene tal banda.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} without data and left out.', bands_clause=bands_clause(empty, raster.bands, of))</extracomment>
      <translation>{bands_clause} sin datos y excluidas.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} without data and will be left out of the result.', bands_clause=bands_clause(index[empty], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} sin datos, se omite en el resultado.</translation>
    </message>
    <message>
      <source>{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} no se correlacionan con la imagen hiperespectral en el solape: las bandas o el sensor son erróneos, o las imágenes no muestran el mismo suelo. Omita esas bandas, corrija la asignación de bandas, o use la radiometría none si sabe que las unidades coinciden.</translation>
    </message>
    <message>
      <source>{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} no se correlaciona con la imagen hiperespectral en el solape: la banda o el sensor es erróneo, o las imágenes no muestran el mismo suelo. Omita esa banda, corrija la asignación de bandas, o use la radiometría none si sabe que las unidades coinciden.</translation>
    </message>
    <message>
      <source>{cell!r} is neither 1 nor 0, for good or bad.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{cell!r} is neither 1 nor 0, for good or bad.', cell=cell[:40])</extracomment>
      <translation>{cell!r} no es ni 1 ni 0, para buena o mala.</translation>
    </message>
    <message>
      <source>{cell!r} is not a number.</source>
      <extracomment>core/spectral/tables.py: Sentence('{cell!r} is not a number.', cell=cell[:40])</extracomment>
      <translation>{cell!r} no es un número.</translation>
    </message>
    <message>
      <source>{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.', clipped=image.counts.clipped, name=name)</extracomment>
      <translation>{clipped} valores de {name} salieron del rango de su tipo de datos y se recortaron. El tipo float32 los conserva.</translation>
    </message>
    <message>
      <source>{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.', cols=cols, rows=rows, r=r, lost=words.listing(lost))</extracomment>
      <translation>{cols} × {rows} píxeles no es múltiplo de {r}. Se omite: {lost}.</translation>
    </message>
    <message>
      <source>{columns} on the right</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{columns} on the right', columns=words.count(cols % r, 'column'))</extracomment>
      <translation>{columns} a la derecha</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} píxeles</translation>
    </message>
    <message>
      <source>{constant} bands are constant and left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{constant} bands are constant and left out of the cross-correlation.', constant=constant)</extracomment>
      <translation>{constant} bandas son constantes y se omiten en la correlación cruzada.</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} banda</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} bandas</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} bandas; multiespectral: {names}; semilla {seed}.</translation>
    </message>
    <message>
      <source>{count} column</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} columna</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} columnas</translation>
    </message>
    <message>
      <source>{count} image</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <source>{count} images</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} fila</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} filas</translation>
    </message>
    <message>
      <source>{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.', count=count, samples=samples, most=MAX_BANDS)</extracomment>
      <translation>{count} espectros de {samples} valores no son una respuesta: de 1 a {most}, de 2 o más.</translation>
    </message>
    <message>
      <source>{count} sums for {layers} layers</source>
      <extracomment>core/predict/quality.py: Sentence('{count} sums for {layers} layers', count=len(state[0]), layers=len(self.bands))</extracomment>
      <translation>{count} sumas para {layers} capas</translation>
    </message>
    <message>
      <source>{count} variable</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} variable</translation>
    </message>
    <message>
      <source>{count} variables</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} variables</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} longitud de onda</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} longitudes de onda</translation>
    </message>
    <message>
      <source>{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', coverage=(1 - coverage[name]) * 100, name=name, low=low, high=high)</extracomment>
      <translation>El {coverage:.0f} % de la respuesta de {name} está fuera del rango del cubo ({low:.0f}–{high:.0f} nm). {name} se simulará con el resto.</translation>
    </message>
    <message>
      <source>{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.', entry=word[:40], count=len(bands), water_vapour=WATER_VAPOUR)</extracomment>
      <translation>{entry!r} no nombra bandas malas: la imagen hiperespectral tiene las bandas 1 a {count}; escriba números e intervalos como 130-135,220, o {water_vapour}.</translation>
    </message>
    <message>
      <source>{evidence}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its colour interpretation', evidence=stored[0].how)</extracomment>
      <translation>{evidence}, en contra de su interpretación de color</translation>
    </message>
    <message>
      <source>{evidence}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its wavelengths', evidence=guess.how)</extracomment>
      <translation>{evidence}, en contra de sus longitudes de onda</translation>
    </message>
    <message>
      <source>{evidence}, although the last band is called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, although the last band is called alpha', evidence=guess.how)</extracomment>
      <translation>{evidence}, aunque la última banda se llama alpha</translation>
    </message>
    <message>
      <source>{failed} of {count} images failed.
{problems}</source>
      <extracomment>cli/commands/many.py: Sentence('{failed} of {count} images failed.\n{problems}', failed=len(failed), count=len(scenes), problems=problems)</extracomment>
      <translation>Fallaron {failed} de {count} imágenes.
{problems}</translation>
    </message>
    <message>
      <source>{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.', feature=feature)</extracomment>
      <translation>{feature} no tiene ningún perfil: una propiedad como profiles con {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{feature}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: every response (y) must be a number that is not negative.', feature=feature)</extracomment>
      <translation>{feature}: cada respuesta (y) debe ser un número no negativo.</translation>
    </message>
    <message>
      <source>{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.', feature=feature, low=PLAUSIBLE_NM[0], high=PLAUSIBLE_NM[1], unit=str(unit)[:40])</extracomment>
      <translation>{feature}: las longitudes de onda (x) deben ser distintas y estar entre {low:g} y {high:g} nm; la unidad (xUnit) es {unit!r}.</translation>
    </message>
    <message>
      <source>{feature}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: x and y must be lists of two or more numbers, as many in one as in the other.', feature=feature)</extracomment>
      <translation>{feature}: x e y deben ser listas de dos o más números, tantos en una como en la otra.</translation>
    </message>
    <message>
      <source>{filename} cannot be removed: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be removed: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} no se puede eliminar: {reason}.</translation>
    </message>
    <message>
      <source>{filename} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be written: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} no se puede escribir: {reason}.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} and {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} or {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} o {last}</translation>
    </message>
    <message>
      <source>{folder} cannot be created: {reason}.</source>
      <extracomment>core/predict/cluster/joining.py: Sentence('{folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>{folder} no se puede crear: {reason}.</translation>
    </message>
    <message>
      <source>{folder} contains files that SpectraLift did not install. Choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} contiene archivos que SpectraLift no instaló. Elija en las opciones una carpeta de paquetes vacía, o vacíela usted.</translation>
    </message>
    <message>
      <source>{folder} contains more than {max_entries} files. Choose the product itself.</source>
      <extracomment>core/raster/products/files.py: Sentence('{folder} contains more than {max_entries} files. Choose the product itself.', folder=folder, max_entries=MAX_ENTRIES)</extracomment>
      <translation>{folder} contiene más de {max_entries} archivos. Elija el propio producto.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}). Close the programs that use it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} no se pudo cambiar ({error}). Cierre los programas que la usan, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was installed by hand. It is used and never changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} tiene un PyTorch instalado a mano. Se usa y no se cambia nunca.</translation>
    </message>
    <message>
      <source>{folder} is not writable ({error}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>No se puede escribir en {folder} ({error}). Elija otra carpeta en las opciones.</translation>
    </message>
    <message>
      <source>{header} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{header} cannot be read: {reason}.', header=header, reason=e)</extracomment>
      <translation>{header} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.', image=image, count=count)</extracomment>
      <translation>{image} tiene {count} bandas, y las imágenes PlanetScope tienen 8 o 4. Elija la propia imagen.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: Sentence('{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(described), expected=len(expected))</extracomment>
      <translation>{image} tiene {count} bandas, y {metadata} describe {described} (de ellas, {expected} esperadas en la imagen). Son de productos distintos, o uno no se copió entero.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(nodes))</extracomment>
      <translation>{image} tiene {count} bandas, y {metadata} describe {described}. Son de productos distintos, o uno no se copió entero.</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read. Export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} no es un archivo ráster que GDAL pueda leer. Expórtela antes (Capa → Guardar como…).</translation>
    </message>
    <message>
      <source>{left_out} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} constant throughout and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} constantes en toda la imagen y excluidas.</translation>
    </message>
    <message>
      <source>{left_out} left out because the other image has no such band.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{left_out} left out because the other image has no such band.', left_out=left_out)</extracomment>
      <translation>{left_out} se omite, porque la otra imagen no tiene tal banda.</translation>
    </message>
    <message>
      <source>{left_out} without data and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} without data and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} sin datos y excluidas.</translation>
    </message>
    <message>
      <source>{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.</source>
      <extracomment>core/check/outputs.py: Sentence('{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.', makes=makes, size=words.size(needed + DISK_MARGIN_BYTES), folder=folder, free=words.size(free))</extracomment>
      <translation>{makes} {size}, margen incluido, y {folder} tiene {free} libres. Libere espacio, o elija otro disco, menos bandas o un tipo de datos menor.</translation>
    </message>
    <message>
      <source>{many}. Draw a smaller polygon, or use the Processing algorithm.</source>
      <extracomment>profiles/read.py: Sentence('{many}. Draw a smaller polygon, or use the Processing algorithm.', many=many)</extracomment>
      <translation>{many}. Dibuje un polígono menor, o use el algoritmo de Procesos.</translation>
    </message>
    <message>
      <source>{message} Assign the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} Assign the bands yourself if they are right, or train a model for this sensor.', message=message)</extracomment>
      <translation>{message} Asigne las bandas usted mismo si son correctas, o entrene un modelo para este sensor.</translation>
    </message>
    <message>
      <source>{message} The larger the differences, the less accurate the result.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} The larger the differences, the less accurate the result.', message=message)</extracomment>
      <translation>{message} Cuanto mayores las diferencias, menos exacto el resultado.</translation>
    </message>
    <message>
      <source>{me} could not predict a tile ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} could not predict a tile ({name}: {reason}).', me=_me(), name=type(e).__name__, reason=e)</extracomment>
      <translation>{me} no ha podido predecir una tesela ({name}: {reason}).</translation>
    </message>
    <message>
      <source>{me} has another image than this machine under {msi}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} has another image than this machine under {msi}.', me=_me(), msi=packet.msi)</extracomment>
      <translation>{me} tiene en {msi} una imagen distinta de la de esta máquina.</translation>
    </message>
    <message>
      <source>{min:.0f}–{max:.0f} nm in {count} bands</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{min:.0f}–{max:.0f} nm in {count} bands', min=centre.min(), max=centre.max(), count=len(centre))</extracomment>
      <translation>{min:.0f}–{max:.0f} nm en {count} bandas</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.', mtl=mtl, value=level[:20] or 'unknown')</extracomment>
      <translation>{mtl} pertenece a un producto Landsat de nivel {value}. Descargue el producto de nivel 2 (L2SP o L2SR), que tiene reflectancia de superficie.</translation>
    </message>
    <message>
      <source>{n_workers} workers could not be started: {reason}.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('{n_workers} workers could not be started: {reason}.', n_workers=where.n_workers, reason=reason)</extracomment>
      <translation>No se han podido iniciar {n_workers} procesos de trabajo: {reason}.</translation>
    </message>
    <message>
      <source>{name} (band {band}, R² {r2:.2f})</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('{name} (band {band}, R² {r2:.2f})', name=names[j], band=plan.mapping.numbers[j], r2=max(0.0, e.r2[j]))</extracomment>
      <translation>{name} (banda {band}, R² {r2:.2f})</translation>
    </message>
    <message>
      <source>{name} (its columns taken for {columns})</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name} (its columns taken for {columns})', name=name, columns=columns)</extracomment>
      <translation>{name} (sus columnas tomadas por {columns})</translation>
    </message>
    <message>
      <source>{name} and {other} are the same file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{name} and {other} are the same file {shared}. Choose another name.', name=name, other=other, shared=shared)</extracomment>
      <translation>{name} y {other} son el mismo archivo {shared}. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} cannot be read: {reason}.', name=name, reason=e.strerror)</extracomment>
      <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{name} describes {bands:g} bands, the image has {count}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} describes {bands:g} bands, the image has {count}.', name=name, bands=bands, count=count)</extracomment>
      <translation>{name} describe {bands:g} bandas, la imagen tiene {count}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} no contiene el centro y la anchura (FWHM) de la banda {lost}. Omítala: use las bandas {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.', name=name)</extracomment>
      <translation>{name} no contiene los centros y anchuras (FWHM) de sus bandas. Elija su sensor, o indique un archivo de respuesta; basta una tabla con name, centre_nm y fwhm_nm.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} no contiene los centros y anchuras (FWHM) de las bandas {lost}. Omítalas: use las bandas {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the number of bands.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} does not contain the number of bands.', name=name)</extracomment>
      <translation>{name} no contiene el número de bandas.</translation>
    </message>
    <message>
      <source>{name} has a list of {count} for {bands}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a list of {count} for {bands}.', name=header.name, count=words.count(len(items), 'wavelength'), bands=words.count(count, 'band'))</extracomment>
      <translation>{name} tiene una lista de {count} para {bands}.</translation>
    </message>
    <message>
      <source>{name} has a wavelength that is not a number: {items!r}, for band {wrong}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a wavelength that is not a number: {items!r}, for band {wrong}.', name=header.name, items=items[wrong][:40], wrong=wrong + 1)</extracomment>
      <translation>{name} tiene una longitud de onda que no es un número: {items!r}, en la banda {wrong}.</translation>
    </message>
    <message>
      <source>{name} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{name} has blocks beyond its end.', name=file.name)</extracomment>
      <translation>{name} tiene bloques más allá de su final.</translation>
    </message>
    <message>
      <source>{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.', name=source.name, hit=hit)</extracomment>
      <translation>{name} no tiene datos aquí: esta posición está en las coordenadas de píxel de {hit}, que no tiene georreferencia.</translation>
    </message>
    <message>
      <source>{name} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has no entry wavelength.', name=header.name)</extracomment>
      <translation>{name} no tiene la entrada wavelength.</translation>
    </message>
    <message>
      <source>{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.', name=source.name)</extracomment>
      <translation>{name} no tiene georreferencia. QGIS la muestra en coordenadas de píxel desde 0, 0 hacia la derecha y abajo, y esta posición queda fuera.</translation>
    </message>
    <message>
      <source>{name} has other bands than {useful}, and a library contains spectra of one band set.</source>
      <extracomment>profiles/export.py: Sentence('{name} has other bands than {useful}, and a library contains spectra of one band set.', name=name, useful=useful[0][0])</extracomment>
      <translation>{name} tiene bandas distintas de las de {useful}, y una biblioteca contiene espectros de un solo juego de bandas.</translation>
    </message>
    <message>
      <source>{name} is not an ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is not an ENVI header, which begins with the line ENVI.', name=name)</extracomment>
      <translation>{name} no es una cabecera ENVI, que empieza con la línea ENVI.</translation>
    </message>
    <message>
      <source>{name} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is too large for an ENVI header.', name=name)</extracomment>
      <translation>{name} es demasiado grande para una cabecera ENVI.</translation>
    </message>
    <message>
      <source>{name} lists numbers that are not wavelengths: {first:g} to {last:g}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} lists numbers that are not wavelengths: {first:g} to {last:g}.', name=header.name, first=values[0], last=values[-1])</extracomment>
      <translation>{name} enumera números que no son longitudes de onda: {first:g} a {last:g}.</translation>
    </message>
    <message>
      <source>{name} must be one of {known}, not {value!r}</source>
      <extracomment>core/runs/fusion.py: Sentence('{name} must be one of {known}, not {value!r}', name=name, known=', '.join(choices), value=value)</extracomment>
      <translation>{name} debe ser uno de {known}, no {value!r}</translation>
    </message>
    <message>
      <source>{name} waits for the running fusion.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} espera a la fusión en marcha.</translation>
    </message>
    <message>
      <source>{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.', name=name, text=text)</extracomment>
      <translation>{name} {text!r} no es una relación señal-ruido. Indíquela en dB, como 35, o none.</translation>
    </message>
    <message>
      <source>{name}, given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name}, given', name=name)</extracomment>
      <translation>{name}, dado</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name}: elija un archivo ráster</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name}: calidad</translation>
    </message>
    <message>
      <source>{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.', name=name, impossible=impossible, pixels=left_out.pixels, example=left_out.example, row=row + 1, col=col + 1)</extracomment>
      <translation>{name}: {impossible:,} de {pixels:,} píxeles muestreados tienen valores muy alejados del resto de la imagen ({example:g} en la fila {row}, columna {col}). No son mediciones y se omitirán. Si este número marca datos que faltan, declárelo como nodata.</translation>
    </message>
    <message>
      <source>{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.', name=name, zero=zero, pixels=left_out.pixels)</extracomment>
      <translation>{name}: {zero:,} de {pixels:,} píxeles muestreados son cero en todas las bandas. No son mediciones y se omitirán.</translation>
    </message>
    <message>
      <source>{nm:g} nm is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('{nm:g} nm is not between {low:g} and {high:g} nm.', nm=nm, low=low, high=high)</extracomment>
      <translation>{nm:g} nm no está entre {low:g} y {high:g} nm.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{output} and {other} would share the file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{output} and {other} would share the file {shared}. Choose another name.', output=outputs[name], other=outputs[other], shared=os.path.basename(shared))</extracomment>
      <translation>{output} y {other} compartirían el archivo {shared}. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.', outside=outside * 100)</extracomment>
      <translation>El {outside:.0f} % de los píxeles multiespectrales está fuera del rango del entrenamiento: el suelo es de otra clase, o las unidades son distintas.</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read. Choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>{parameter} no es un archivo ráster que GDAL pueda leer. Elija un archivo, o exporte antes la capa (Capa → Guardar como…).</translation>
    </message>
    <message>
      <source>{path} cannot be created: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be created: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} no se puede crear: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened again: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be opened again: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} no se puede volver a abrir: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened as a raster: {reason}</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be opened as a raster: {reason}', path=path, reason=reason)</extracomment>
      <translation>{path} no se puede abrir como ráster: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('{path} cannot be opened: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} no se puede abrir: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read at a coarser grid: {reason}</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} cannot be read at a coarser grid: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} no se puede leer en una malla más gruesa: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read because its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} cannot be read because its header has no entry data type. Add it to the header.', path=path)</extracomment>
      <translation>{path} no se puede leer porque su cabecera no tiene la entrada data type. Añádala a la cabecera.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be read: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be resampled to the grid of the other image: {reason}</source>
      <extracomment>core/raster/read/warp.py: Sentence('{path} cannot be resampled to the grid of the other image: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} no se puede remuestrear a la cuadrícula de la otra imagen: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.', path=path, reason=e)</extracomment>
      <translation>{path} no se puede transformar a su cuadrícula ortorrectificada: {reason}. Descargue el producto ortorrectificado.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('{path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} cannot be written: {reason}. Choose another folder or name.', path=path, reason=reason)</extracomment>
      <translation>{path} no se puede escribir: {reason}. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: Sentence('{path} cannot be written: {reason}. Is the disk full?', path=self._path, reason=e.strerror)</extracomment>
      <translation>{path} no se puede escribir: {reason}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>{path} changed while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} changed while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} cambió mientras se leía. Ejecute de nuevo cuando esté completo.</translation>
    </message>
    <message>
      <source>{path} contains no JSON object, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains no JSON object, so it is not the metadata of a product.', path=path)</extracomment>
      <translation>{path} no contiene un objeto JSON, así que no son los metadatos de un producto.</translation>
    </message>
    <message>
      <source>{path} contains several Landsat scenes ({names}). Choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{path} contains several Landsat scenes ({names}). Choose the MTL file of one.', path=path, names=names)</extracomment>
      <translation>{path} contiene varias escenas Landsat ({names}). Elija el archivo MTL de una.</translation>
    </message>
    <message>
      <source>{path} contains several {product} images ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{path} contains several {product} images ({names}). Choose one of these files.', path=path, product=product, names=names)</extracomment>
      <translation>{path} contiene varias imágenes {product} ({names}). Elija uno de estos archivos.</translation>
    </message>
    <message>
      <source>{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.', path=path, count=words.count(len(names), 'variable'), value=words.listing([*shown, f'{more} more'] if more else shown), names=names[0])</extracomment>
      <translation>{path} contiene {count} ({value}). Elija una por su nombre de GDAL, por ejemplo {names}.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains {count} {product} products ({names}). Choose one of these files.', path=path, count=len(matches), product=product, names=names)</extracomment>
      <translation>{path} contiene {count} productos {product} ({names}). Elija uno de estos archivos.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products. Choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('{path} contains {count} {product} products. Choose one of the files.', path=path, count=len(extensions), product=product)</extracomment>
      <translation>{path} contiene {count} productos {product}. Elija uno de los archivos.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}, column {col}.</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}, column {col}.', path=self.path, row=window.row, col=window.col)</extracomment>
      <translation>{path} no se ha podido leer en la fila {row}, columna {col}.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}: {reason}</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}: {reason}', path=self.path, row=window.row, reason=reason)</extracomment>
      <translation>{path} no se ha podido leer en la fila {row}: {reason}</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}</source>
      <extracomment>adapters/layers/profile_geopackage.py: Sentence('{path} could not be written: {reason}', path=path, reason=message)</extracomment>
      <translation>{path} no se pudo escribir: {reason}</translation>
    </message>
    <message>
      <source>{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.', path=self.path)</extracomment>
      <translation>{path} declara un tipo de documento o entidades, lo que ningún producto de satélite hace, así que no se lee. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>{path} disappeared while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} disappeared while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} desapareció mientras se leía. Ejecute de nuevo cuando esté completo.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi))</extracomment>
      <translation>{path} no contiene las longitudes de onda de sus {count} bandas. Ponga a su lado su cabecera ENVI (.hdr), o indique las longitudes de onda: una tabla (CSV), o un rango como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi), header_problem=hsi.header_problem)</extracomment>
      <translation>{path} no contiene las longitudes de onda de sus {count} bandas: {header_problem} Corrija la cabecera, o indique las longitudes de onda: una tabla (CSV), o un rango como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain wavelengths. Bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{path} does not contain wavelengths. Bands are compared by their numbers.', path=ignorant.path)</extracomment>
      <translation>{path} no contiene longitudes de onda. Las bandas se comparan por sus números.</translation>
    </message>
    <message>
      <source>{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.', path=path, product=product)</extracomment>
      <translation>{path} no cubre el mismo suelo que las otras bandas del producto {product}. En su carpeta se mezclan archivos de escenas distintas.</translation>
    </message>
    <message>
      <source>{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.', path=path, sizes=sizes)</extracomment>
      <translation>{path} no nombra sus ejes ({sizes}). Se supone que el primero son las bandas; si no es así, guarde el cubo con el eje espectral primero.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.', path=path)</extracomment>
      <translation>{path} no nombra su sistema de coordenadas, y en el de la otra imagen quedaría en otro lugar, así que cuenta como no georreferenciada. Las imágenes pueden fusionarse, pero su radiometría se compara solo por las distribuciones.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system. That of the other image is assumed.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system. That of the other image is assumed.', path=path)</extracomment>
      <translation>{path} no nombra su sistema de coordenadas. Se supone el de la otra imagen.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral cube needs several.', path=hsi.path)</extracomment>
      <translation>{path} tiene menos de dos bandas utilizables, y un cubo hiperespectral necesita varias.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?', path=hsi.path)</extracomment>
      <translation>{path} tiene menos de dos bandas utilizables, y una imagen hiperespectral necesita varias. ¿Están intercambiadas las dos imágenes?</translation>
    </message>
    <message>
      <source>{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.', path=raster.path, beside=_beside(wrong, raster), numbers=numbers)</extracomment>
      <translation>{path} tiene longitudes de onda imposibles: {beside}. Corríjalas, indique las longitudes de onda, u omita las bandas {numbers}.</translation>
    </message>
    <message>
      <source>{path} has more than {max_tags} tags, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} has more than {max_tags} tags, so it is not the metadata of a product.', path=path, max_tags=MAX_TAGS)</extracomment>
      <translation>{path} tiene más de {max_tags} etiquetas, así que no son los metadatos de un producto.</translation>
    </message>
    <message>
      <source>{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).', path=path)</extracomment>
      <translation>{path} no tiene una extensión que se escriba: termínelo en .tif (GeoTIFF) o .bsq (ENVI).</translation>
    </message>
    <message>
      <source>{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.', path=raster.path)</extracomment>
      <translation>{path} no tiene georreferencia. Las imágenes pueden fusionarse, pero su radiometría se compara solo por las distribuciones.</translation>
    </message>
    <message>
      <source>{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.</source>
      <extracomment>core/runs/training.py: Sentence('{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.', path=hsi.path, count=len(plan.bands))</extracomment>
      <translation>{path} no tiene ningún píxel válido en todas las {count} bandas usadas. Omita las bandas malas.</translation>
    </message>
    <message>
      <source>{path} has no raster bands. Choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} has no raster bands. Choose the image file itself.', path=path)</extracomment>
      <translation>{path} no tiene bandas ráster. Elija el propio archivo de la imagen.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.</source>
      <extracomment>core/check/apply.py: Sentence('{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.', path=msi.path)</extracomment>
      <translation>{path} no tiene ningún píxel válido: cada píxel es nodata o cero en una banda usada. Elija otra imagen.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.', path=raster.path)</extracomment>
      <translation>{path} no tiene ningún píxel válido: cada píxel es nodata, está enmascarado o es cero en una banda usada. Elija otra imagen.</translation>
    </message>
    <message>
      <source>{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.', path=raster.path, beside=_beside(doubtful, raster))</extracomment>
      <translation>{path} tiene longitudes de onda lejos de las de las bandas vecinas: {beside}. Compruébelas, porque el resultado depende de ellas.</translation>
    </message>
    <message>
      <source>{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.', path=b.path, actual=source.RasterCount, product=product, count=len(bands))</extracomment>
      <translation>{path} tiene {actual} bandas, y los metadatos del producto {product} describen {count}. Son de productos distintos.</translation>
    </message>
    <message>
      <source>{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.', path=path)</extracomment>
      <translation>{path} es un archivo JPEG 2000, y este GDAL no tiene controlador para él. Use un QGIS o GDAL con JP2OpenJPEG, o convierta las bandas a GeoTIFF.</translation>
    </message>
    <message>
      <source>{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.', path=path, level=level)</extracomment>
      <translation>{path} es un producto PRISMA de nivel {level}. Descargue el producto L2D, que está en una cuadrícula cartográfica.</translation>
    </message>
    <message>
      <source>{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).', path=path)</extracomment>
      <translation>{path} es un producto Sentinel-2 L1C. Descargue su producto L2A (reflectancia de superficie).</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the name of a file in it.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is a folder. Choose the name of a file in it.', path=path)</extracomment>
      <translation>{path} es una carpeta. Elija el nombre de un archivo en ella.</translation>
    </message>
    <message>
      <source>{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.', path=path)</extracomment>
      <translation>{path} es un ráster virtual, cuyas teselas son GeoTIFF. Elija el formato GTiff, u otro nombre.</translation>
    </message>
    <message>
      <source>{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.', path=path, needed=needed, cols=cols, rows=rows, count=count, itemsize=itemsize, size=size)</extracomment>
      <translation>{path} está incompleto: su cabecera describe {needed} bytes ({cols} × {rows} píxeles, {count} bandas, {itemsize} bytes cada uno), y hay {size}. Cópielo de nuevo, o corrija la cabecera.</translation>
    </message>
    <message>
      <source>{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.', path=path, max_text_bytes=MAX_TEXT_BYTES // 1024 ** 2)</extracomment>
      <translation>{path} supera {max_text_bytes} MiB, así que no es un archivo de metadatos.</translation>
    </message>
    <message>
      <source>{path} is no name for the format {format}: end it in {extension}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} is no name for the format {format}: end it in {extension}, or choose another format.', path=path, format=file_format, extension=EXTENSIONS[file_format][0])</extracomment>
      <translation>{path} no es un nombre para el formato {format}: termínelo en {extension}, o elija otro formato.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.', path=path, reason=archive.reason(e))</extracomment>
      <translation>{path} no es un modelo de SpectraLift, o está dañado ({reason}). Entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model.', path=path)</extracomment>
      <translation>{path} no es un modelo de SpectraLift.</translation>
    </message>
    <message>
      <source>{path} is not an XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an XML document. Was it copied completely?', path=path)</extracomment>
      <translation>{path} no es un documento XML. ¿Se copió entero?</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file, so it is not read.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an ordinary file, so it is not read.', path=path)</extracomment>
      <translation>{path} no es un archivo normal, así que no se lee.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is not an ordinary file. Choose another name.', path=path)</extracomment>
      <translation>{path} no es un archivo normal. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{path} is not readable as JSON: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not readable as JSON: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} no se puede leer como JSON: {reason}. ¿Se ha copiado por completo?</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not well-formed XML: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} no es XML bien formado: {reason}. ¿Se ha copiado por completo?</translation>
    </message>
    <message>
      <source>{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.', path=source.path)</extracomment>
      <translation>{path} se lee a través de una tabla de búsqueda y no se puede remuestrear. Úselo como imagen hiperespectral, no como multiespectral.</translation>
    </message>
    <message>
      <source>{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.', path=path)</extracomment>
      <translation>{path} es el nombre de una cabecera ENVI. Dé a la imagen un nombre en .bsq o .dat.</translation>
    </message>
    <message>
      <source>{path} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is too large for a SpectraLift model.', path=path)</extracomment>
      <translation>{path} es demasiado grande para un modelo de SpectraLift.</translation>
    </message>
    <message>
      <source>{path} nests deeper than {depth} elements, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} nests deeper than {depth} elements, so it is not the metadata of a product.', path=self.path, depth=MAX_DEPTH)</extracomment>
      <translation>{path} anida más de {depth} elementos, así que no son los metadatos de un producto.</translation>
    </message>
    <message>
      <source>{path} stores {kinds}. Bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: Sentence('{path} stores {kinds}. Bands of real numbers are needed.', path=path, kinds=', '.join(sorted(kinds)))</extracomment>
      <translation>{path} contiene {kinds}. Se necesitan bandas de números reales.</translation>
    </message>
    <message>
      <source>{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.', path=path, version=str(description.get('version'))[:20], supported=VERSION)</extracomment>
      <translation>{path} se hizo con otra versión de SpectraLift (formato {version}; esta lee {supported}): entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>{path} would replace the image {scene}. Choose another folder.</source>
      <extracomment>cli/commands/many.py: Sentence('{path} would replace the image {scene}. Choose another folder.', path=path, scene=scenes[real])</extracomment>
      <translation>{path} sustituiría a la imagen {scene}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{path}, a file of the {product} product, cannot be opened: {reason}</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path}, a file of the {product} product, cannot be opened: {reason}', path=path, product=product, reason=e)</extracomment>
      <translation>{path}, un archivo del producto {product}, no se puede abrir: {reason}</translation>
    </message>
    <message>
      <source>{place} does not exist any more: {reason}.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{place} does not exist any more: {reason}.', place=place, reason=e.strerror)</extracomment>
      <translation>{place} ya no existe: {reason}.</translation>
    </message>
    <message>
      <source>{place} is not writable ({said}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>No se puede escribir en {place} ({said}). Elija otra carpeta en las opciones.</translation>
    </message>
    <message>
      <source>{python} already has PyTorch {version}. Nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} ya tiene PyTorch {version}. No hay nada que instalar.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} no se puede iniciar ({error}). Elija otro Python en las opciones (el ajuste {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} no responde ({error}). Elija otro Python en las opciones (el ajuste {setting}).</translation>
    </message>
    <message>
      <source>{rows} at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{rows} at the bottom', rows=words.count(rows % r, 'row'))</extracomment>
      <translation>{rows} abajo</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor}: la banda {lost} no se puede simular: fuera de las bandas buenas de la imagen hiperespectral ({low:.0f}–{high:.0f} nm). Déjela fuera: use las bandas {kept}.</translation>
    </message>
    <message>
      <source>{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor}: las bandas {lost} no se pueden simular: fuera de las bandas buenas de la imagen hiperespectral ({low:.0f}–{high:.0f} nm). Déjelas fuera: use las bandas {kept}.</translation>
    </message>
    <message>
      <source>{sensor} has no band {band!r}; its bands are {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{sensor} has no band {band!r}; its bands are {bands}.', sensor=response.sensor, band=name[:60], bands=', '.join(response.band_names))</extracomment>
      <translation>{sensor} no tiene banda {band!r}; sus bandas son {bands}.</translation>
    </message>
    <message>
      <source>{sensor}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: a response needs at least one band and two wavelengths.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: una respuesta necesita al menos una banda y dos longitudes de onda.</translation>
    </message>
    <message>
      <source>{sensor}: band {bands} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor}: la banda {bands} queda fuera de las bandas hiperespectrales.</translation>
    </message>
    <message>
      <source>{sensor}: band {lost} falls between the {count} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('{sensor}: band {lost} falls between the {count} bands of the cube.', sensor=bands.sensor, lost=', '.join(lost), count=len(wavelength_nm))</extracomment>
      <translation>{sensor}: la banda {lost} cae entre las {count} bandas del cubo.</translation>
    </message>
    <message>
      <source>{sensor}: bands {bands} lie outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor}: las bandas {bands} están fuera de las bandas hiperespectrales.</translation>
    </message>
    <message>
      <source>{sensor}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every band needs a centre and a width above zero.', sensor=sensor)</extracomment>
      <translation>{sensor}: cada banda necesita un centro y una anchura mayor que cero.</translation>
    </message>
    <message>
      <source>{sensor}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every response must be a number that is not negative.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: cada respuesta debe ser un número no negativo.</translation>
    </message>
    <message>
      <source>{sensor}: the response of band {band} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the response of band {band} is zero everywhere.', sensor=self.sensor, band=name)</extracomment>
      <translation>{sensor}: la respuesta de la banda {band} es cero en todas partes.</translation>
    </message>
    <message>
      <source>{sensor}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the wavelengths must ascend, each once.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: las longitudes de onda deben ser crecientes, cada una una vez.</translation>
    </message>
    <message>
      <source>{sensor}: two bands have the same name ({names}).</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: two bands have the same name ({names}).', sensor=self.sensor, names=names)</extracomment>
      <translation>{sensor}: dos bandas tienen el mismo nombre ({names}).</translation>
    </message>
    <message>
      <source>{sensor}: {bands} bands at {wavelengths} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {bands} bands at {wavelengths} wavelengths are too many.', sensor=sensor, bands=len(names), wavelengths=wavelength.size)</extracomment>
      <translation>{sensor}: {bands} bandas en {wavelengths} longitudes de onda son demasiadas.</translation>
    </message>
    <message>
      <source>{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.', sensor=sensor, count=len(centre), width=fwhm.min())</extracomment>
      <translation>{sensor}: {count} bandas, la más estrecha de {width:g} nm de anchura, son demasiadas.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>core/check/bands.py: Sentence('{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', share=(1 - share) * 100, name=name, low=low, high=high)</extracomment>
      <translation>El {share:.0f} % de la respuesta de {name} está fuera del rango hiperespectral ({low:.0f}–{high:.0f} nm). {name} se simulará con el resto.</translation>
    </message>
    <message>
      <source>{size:,} pixels of {source} are more than are read at once ({most_pixels:,})</source>
      <extracomment>profiles/read.py: Sentence('{size:,} pixels of {source} are more than are read at once ({most_pixels:,})', size=shape.size, source=source, most_pixels=most_pixels)</extracomment>
      <translation>{size:,} píxeles de {source} son más de los que se leen a la vez ({most_pixels:,})</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} libres</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} frente al píxel grueso, {bands} bandas: {rule}.</translation>
    </message>
    <message>
      <source>{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.</source>
      <extracomment>profiles/compare.py: Sentence('{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.', source=profile.source)</extracomment>
      <translation>{source} no contiene escala. Se supone que sus números enteros son reflectancia × 10000.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose band numbers for the x axis.', source=profile.source)</extracomment>
      <translation>{source} no contiene longitudes de onda. Elija números de banda para el eje x.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose its sensor to see its values.', source=site.msi.source)</extracomment>
      <translation>{source} no contiene longitudes de onda. Elija su sensor para ver sus valores.</translation>
    </message>
    <message>
      <source>{source} has 8-bit numbers without a unit, which are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: Sentence('{source} has 8-bit numbers without a unit, which are not compared as reflectance.', source=profile.source)</extracomment>
      <translation>{source} tiene números de 8 bits sin unidad, que no se comparan como reflectancia.</translation>
    </message>
    <message>
      <source>{source} has no data along the line.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data along the line.', source=source)</extracomment>
      <translation>{source} no tiene datos a lo largo de la línea.</translation>
    </message>
    <message>
      <source>{source} has no data {where}.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data {where}.', source=source, where=where)</extracomment>
      <translation>{source} no tiene datos {where}.</translation>
    </message>
    <message>
      <source>{source} has only bad bands here. Show bad bands to see them.</source>
      <extracomment>profiles/curves.py: Sentence('{source} has only bad bands here. Show bad bands to see them.', source=profile.source)</extracomment>
      <translation>{source} solo tiene bandas malas aquí. Muestre las bandas malas para verlas.</translation>
    </message>
    <message>
      <source>{source} is not drawn because few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because few bands cannot be normalised like many.', source=site.msi.source)</extracomment>
      <translation>{source} no se dibuja, porque unas pocas bandas no se pueden normalizar como muchas.</translation>
    </message>
    <message>
      <source>{source} is not drawn because its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because its band numbers are not those of the spectra.', source=site.msi.source)</extracomment>
      <translation>{source} no se dibuja, porque sus números de banda no son los de los espectros.</translation>
    </message>
    <message>
      <source>{stem}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{stem}METADATA.XML beside it', stem=_stem(image))</extracomment>
      <translation>{stem}METADATA.XML junto a él</translation>
    </message>
    <message>
      <source>{subject} has no spread: the quality raster has {closure} and {outside} only.</source>
      <extracomment>core/predict/quality.py: Sentence('{subject} has no spread: the quality raster has {closure} and {outside} only.', subject=what, closure=CLOSURE, outside=OUTSIDE, spread=SPREAD)</extracomment>
      <translation>{subject} no tiene dispersión: el ráster de calidad solo tiene {closure} y {outside}.</translation>
    </message>
    <message>
      <source>{subject} simulated by SpectraLift from {source}</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{subject} simulated by SpectraLift from {source}', subject=what, source=source)</extracomment>
      <translation>{subject} simulado por SpectraLift a partir de {source}</translation>
    </message>
    <message>
      <source>{table}, line {line}: {problem}</source>
      <extracomment>core/spectral/tables.py: Sentence('{table}, line {line}: {problem}', table=name, line=self.line, problem=self.message)</extracomment>
      <translation>{table}, línea {line}: {problem}</translation>
    </message>
    <message>
      <source>{text!r} is not a coordinate system. Write it like EPSG:32633.</source>
      <extracomment>core/raster/crs.py: Sentence('{text!r} is not a coordinate system. Write it like EPSG:32633.', text=text[:80])</extracomment>
      <translation>{text!r} no es un sistema de coordenadas. Escríbalo como EPSG:32633.</translation>
    </message>
    <message>
      <source>{text!r} is not a training option: write NAME=VALUE with one of {names}.</source>
      <extracomment>core/train/options.py: Sentence('{text!r} is not a training option: write NAME=VALUE with one of {names}.', text=item[:60], names=', '.join(_TYPES))</extracomment>
      <translation>{text!r} no es una opción de entrenamiento: escriba NAME=VALUE con uno de {names}.</translation>
    </message>
    <message>
      <source>{text} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exist and will be replaced.', text=text)</extracomment>
      <translation>{text} ya existen y se sustituirán.</translation>
    </message>
    <message>
      <source>{text} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exists and will be replaced.', text=text)</extracomment>
      <translation>{text} ya existe y se sustituirá.</translation>
    </message>
    <message>
      <source>{text} is not a scale factor, which is a number above 0 such as 0.0001.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>{text} no es un factor de escala, que es un número mayor que 0, como 0.0001.</translation>
    </message>
    <message>
      <source>{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.', tiles_folder=tiles_folder(path), path=path)</extracomment>
      <translation>{tiles_folder}, el lugar de las teselas de {path}, no es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{title} (running…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (en marcha…)</translation>
    </message>
    <message>
      <source>{title} · black {low:.4g}, white {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · negro {low:.4g}, blanco {high:.4g}</translation>
    </message>
    <message>
      <source>{undefined} pixels are zero in every band of one image and have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{undefined} pixels are zero in every band of one image and have no spectral angle.', undefined=undefined)</extracomment>
      <translation>{undefined} píxeles son cero en todas las bandas de una imagen y no tienen ángulo espectral.</translation>
    </message>
    <message>
      <source>{url} is not the address of a package index, which begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} no es la dirección de un índice de paquetes, que empieza por https://, http:// o file://.</translation>
    </message>
    <message>
      <source>{value!r} is not a count</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('{value!r} is not a count', value=str(value)[:40])</extracomment>
      <translation>{value!r} no es un número de elementos</translation>
    </message>
    <message>
      <source>{wavelengths} for {bands}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{wavelengths} for {bands}: give one a band.', wavelengths=_wavelength_count(len(parts)), bands=_band_count(bands))</extracomment>
      <translation>{wavelengths} para {bands}: indique uno por banda.</translation>
    </message>
    <message>
      <source>{what} Its last output:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} Su última salida:</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what}: unos {download} que descargar, {disk} en el disco</translation>
    </message>
    <message>
      <source>{without} has no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} has no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} no tiene georreferencia. Los píxeles se comparan en el orden de los archivos.</translation>
    </message>
    <message>
      <source>{without} have no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} have no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} no tienen georreferencia. Los píxeles se comparan en el orden de los archivos.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Use the same version.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Use the same version.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} tiene {subject}, esta máquina {here}. Use la misma versión.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} tiene {subject}, esta máquina {here}. Los valores pueden diferir en la última cifra de los de una ejecución local.</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1: guardado como reflectancia</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… y {count} más</translation>
    </message>
  </context>
</TS>
